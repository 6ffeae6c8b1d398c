import { ABOUT_MEDICINES, wallDay } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useMedicines, useStatements } from '../../api/care.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { StatementText } from '../shared/sources.tsx';
import { MedicinePanel } from './medicine-panel.tsx';
import { SubstanceList } from './substance-list.tsx';

/** What medicines did for this person, and what is published of them. */
export function MedicinesPage() {
  const { person } = useParams({ from: '/record/p/$person/decide' });
  const { data: medicines, error } = useMedicines(person, wallDay(new Date()));
  const about = useStatements(ABOUT_MEDICINES);
  return (
    <>
      <h1>
        <Trans>Medicines</Trans>
      </h1>
      {error && <ProblemNote error={error} />}
      {medicines && (
        <>
          {medicines.courses.length === 0 && (
            <section className="panel">
              <p>
                <Trans>No medicine against the spasm is written down.</Trans>
              </p>
              <Link
                to="/p/$person/entries/new/$kind"
                params={{ person, kind: 'medicine' }}
                className="button"
              >
                <Trans>Write down a medicine</Trans>
              </Link>
            </section>
          )}
          {medicines.courses.toReversed().map((course) => (
            <MedicinePanel key={`${course.substance} ${course.from}`} course={course} />
          ))}
          {about.length > 0 && (
            <section className="panel">
              <h2>
                <Trans>What holds of all of them</Trans>
              </h2>
              <ul className="statements">
                {about.map((statement) => (
                  <li key={statement.id}>
                    <StatementText statement={statement} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SubstanceList substances={medicines.substances} />
        </>
      )}
    </>
  );
}
