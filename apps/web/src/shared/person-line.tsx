import type { EntryOf } from '@facialis/record';
import { Trans } from '@lingui/react/macro';
import { useEntry } from '../api/record.ts';

/** Whose page it is, above the page's heading: the name and the year of birth. */
export function PersonLine({ person }: { readonly person: string }) {
  const { data } = useEntry(person);
  const content = data?.content;
  if (content?.kind !== 'person') return <p className="person-line"> </p>;
  return (
    <p className="person-line">
      <PersonWords person={content} />
    </p>
  );
}

/** A person's name with the year of birth, or what is said of somebody without a name. */
export function PersonWords({
  person: { name, birthYear },
}: {
  readonly person: EntryOf<'person'>;
}) {
  return name === undefined ? (
    <Trans>This person, born {String(birthYear)}</Trans>
  ) : (
    // The name stays outside of the text: there, what looks like a tag would be taken for one.
    <>
      <strong>{name}</strong>, <Trans>born {String(birthYear)}</Trans>
    </>
  );
}
