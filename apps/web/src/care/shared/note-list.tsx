import { Trans } from '@lingui/react/macro';

/** What is to be known beside what a page says; nothing where there is nothing. */
export function NoteList({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>To know</Trans>
      </h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
