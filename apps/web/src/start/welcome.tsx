import { Trans } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PersonForm } from '../people/person-form.tsx';
import { ArrivalHeading } from '../shared/arrival-heading.tsx';
import { DemoPerson } from './demo-person.tsx';
import { ImportFile } from './import-file.tsx';
import './start.css';

/** How to begin, where the record is empty. */
export function Welcome() {
  const [isBeginning, setBeginning] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <h1>
        <Trans>Welcome</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Facialis measures the spasms of a half face from a minute of video, and keeps the years of
          it in one place. Everything stays on this computer.
        </Trans>
      </p>
      <section className="panel">
        <h2>
          <Trans>Begin a record</Trans>
        </h2>
        {isBeginning ? (
          <>
            <ArrivalHeading>
              <Trans>Whose record is it?</Trans>
            </ArrivalHeading>
            <PersonForm
              by="self"
              onKept={(person) => navigate({ to: '/p/$person/today', params: { person } })}
            />
          </>
        ) : (
          <>
            <p>
              <Trans>
                Your own. It needs the year of birth and the sex; a name may be left out.
              </Trans>
            </p>
            <button type="button" className="main" onClick={() => setBeginning(true)}>
              <Trans>Begin my record</Trans>
            </button>
          </>
        )}
      </section>
      <div className="ways">
        <section className="panel">
          <h2>
            <Trans>Look around first</Trans>
          </h2>
          <DemoPerson />
        </section>
        <section className="panel">
          <h2>
            <Trans>Measure a video</Trans>
          </h2>
          <p>
            <Trans>What is measured is shown, and nothing is kept.</Trans>
          </p>
          <Link to="/measure" className="button">
            <Trans>Measure without a record</Trans>
          </Link>
        </section>
        <section className="panel">
          <h2>
            <Trans>Bring a record here</Trans>
          </h2>
          <ImportFile />
        </section>
      </div>
    </>
  );
}
