import type { ErasureReceipt } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import type { useErase } from '../api/keeping.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';

/** Erases a person after a word was typed. */
export function Erasure({
  person,
  erase,
}: {
  readonly person: string;
  readonly erase: ReturnType<typeof useErase>;
}) {
  const { t, i18n } = useLingui();
  const [typed, setTyped] = useState('');
  const [differs, setDiffers] = useState(false);
  const word = t`erase`;
  const go = (event: FormEvent) => {
    event.preventDefault();
    const isMeant = typed.trim().toLocaleLowerCase(i18n.locale) === word;
    setDiffers(!isMeant);
    if (isMeant) erase.mutate(person);
  };
  return (
    <form onSubmit={go}>
      <p>
        <Trans>
          Erasing takes away all entries, all versions and all videos of this person. It cannot be
          undone. Backups hold the person until they are deleted.
        </Trans>
      </p>
      <label>
        <Trans>Type “{word}” to go on</Trans>
        <input
          value={typed}
          autoComplete="off"
          aria-invalid={differs}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {differs && (
        <p className="missing" role="alert">
          <Trans>The word is not there: nothing was erased.</Trans>
        </p>
      )}
      {erase.error && <ProblemNote error={erase.error} />}
      <button type="submit" className="danger main" disabled={erase.isPending}>
        <Trans>Erase this person</Trans>
      </button>
    </form>
  );
}

/** What is left of an erased person: how much it was, and which backups hold them still. */
export function Erased({ receipt }: { readonly receipt: ErasureReceipt }) {
  const { i18n } = useLingui();
  const { at, versions, files, backups } = receipt;
  return (
    <section className="note">
      <ArrivalHeading>
        <Trans>The person is erased</Trans>
      </ArrivalHeading>
      <p>
        <Trans>
          {versions} versions of entries and {files} files are gone since{' '}
          {i18n.date(new Date(at), { dateStyle: 'long', timeStyle: 'short' })}.
        </Trans>
      </p>
      {backups.length === 0 ? (
        <p>
          <Trans>No backup that is known holds the person.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>These backups hold the person still. Delete them by hand:</Trans>
          </p>
          <ul>
            {backups.map(({ id, name }) => (
              <li key={id}>
                <code>{name}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
