import { Plural, Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { type Imported, useImport } from '../api/imports.ts';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { useSaid } from '../shared/said.ts';

/** Takes in a record that was exported here or elsewhere, of a known person or of a new one. */
export function ImportFile({ person = null }: { readonly person?: string | null }) {
  const id = useId();
  const { mutate, data, error, isPending } = useImport(person);
  return (
    <>
      <p>
        <Trans>An archive that Facialis wrote (.zip), or a FHIR R4 bundle (.json).</Trans>{' '}
        {person === null ? (
          <Trans>It becomes a new person.</Trans>
        ) : (
          <Trans>What this person’s record lacks is added to it.</Trans>
        )}
      </p>
      <label htmlFor={id}>
        <Trans>File</Trans>
      </label>
      <input
        id={id}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        disabled={isPending}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) mutate(file);
          // The same file can be chosen again after a mistake was mended.
          target.value = '';
        }}
      />
      <p role="status">{isPending && <Trans>The file is being read …</Trans>}</p>
      {error && <ProblemNote error={error} />}
      {data && <ImportedNote imported={data} />}
    </>
  );
}

function ImportedNote({ imported }: { readonly imported: Imported }) {
  const said = useSaid();
  const { person, taken, already, notTaken } = imported;
  const count = Object.values(taken).reduce((sum, one) => sum + one, 0);
  return (
    <section>
      <ArrivalHeading>
        <Trans>Taken in</Trans>
      </ArrivalHeading>
      <p>
        <Plural value={count} one="# entry was taken." other="# entries were taken." />{' '}
        {already > 0 && (
          <Plural value={already} one="# was there already." other="# were there already." />
        )}
      </p>
      {notTaken.length > 0 && (
        <>
          <p>
            <Trans>Not taken:</Trans>
          </p>
          <ul>
            {alike(notTaken).map(({ what, why, count: times }) => (
              <li key={`${what} ${why}`}>
                {said(what)}
                {times > 1 && ` (${times})`}: {said(why)}
              </li>
            ))}
          </ul>
        </>
      )}
      {person !== null && (
        <Link to="/p/$person/course" params={{ person }} className="button">
          <Trans>To the course</Trans>
        </Link>
      )}
    </section>
  );
}

/** What was not taken for the same reason, once with how often. */
function alike(notTaken: Imported['notTaken']) {
  const groups = Map.groupBy(notTaken, ({ what, why }) => `${what} ${why}`);
  return [...groups.values()].map(([first, ...rest]) => ({ ...first!, count: 1 + rest.length }));
}
