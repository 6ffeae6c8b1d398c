import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useErase } from '../api/keeping.ts';
import { usePeople } from '../api/record.ts';
import { PersonWords } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { ImportFile } from '../start/import-file.tsx';
import { Erased, Erasure } from './erasure.tsx';

/** People found at once; a name brings the others. */
const MOST_FOUND = 10;

/** Takes a person's whole record out or in, or erases it. */
export function PeopleSection() {
  const [search, setSearch] = useState('');
  const erase = useErase();
  const { data, error } = usePeople({ search, limit: MOST_FOUND });
  return (
    <section className="panel">
      <h2>
        <Trans>Take out, take in, erase</Trans>
      </h2>
      <p>
        <Trans>
          The archive (.zip) holds everything with all versions and videos, as a page to read, as
          tables and as FHIR. It is not encrypted: keep it where nobody else finds it.
        </Trans>
      </p>
      <label>
        <Trans>Find a person</Trans>
        <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
      </label>
      {error && <ProblemNote error={error} />}
      {erase.data && <Erased receipt={erase.data} />}
      {data?.rows.map(({ person, version: { content } }) => (
        <details key={person}>
          <summary>{content.kind === 'person' && <PersonWords person={content} />}</summary>
          <div className="buttons">
            <a className="button" href={`/api/people/${person}/archive`} download>
              <Trans>Save the archive</Trans>
            </a>
            <a className="button" href={`/api/people/${person}/bundle`} download>
              <Trans>Save as FHIR</Trans>
            </a>
          </div>
          <h3>
            <Trans>Take a file into this record</Trans>
          </h3>
          <ImportFile person={person} />
          <Erasure person={person} erase={erase} />
        </details>
      ))}
      {data?.rows.length === 0 && (
        <p>
          <Trans>Nobody is found.</Trans>
        </p>
      )}
      <h3>
        <Trans>Take in a file of somebody new</Trans>
      </h3>
      <ImportFile />
    </section>
  );
}
