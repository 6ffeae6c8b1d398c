import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useCourse } from '../api/record.ts';
import { NextVisit } from '../care/toxin/next-visit.tsx';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import { DueList } from './due-list.tsx';
import { LastRecording } from './last-recording.tsx';
import { QuickSymptoms } from './quick-symptoms-form.tsx';
import './today.css';

/** What a person does today: record a minute, note symptoms, see what is due. */
export function TodayPage() {
  const { person } = useParams({ from: '/record/p/$person/today' });
  const { data: course, error } = useCourse(person);
  return (
    <>
      <PersonLine person={person} />
      <h1>
        <Trans>Today</Trans>
      </h1>
      <div className="today">
        <Link to="/p/$person/capture" params={{ person }} className="button main record-a-minute">
          <RecordSign />
          <span>
            <Trans>Record a minute</Trans>
          </span>
        </Link>
        {error && <ProblemNote error={error} />}
        {course && (
          <>
            <QuickSymptoms key={person} person={person} course={course} />
            <div className="today-aside">
              <LastRecording person={person} course={course} />
              <DueList person={person} course={course} />
              <NextVisit person={person} />
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** The round mark that recorders have. */
function RecordSign() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" strokeWidth="3" />
      <circle cx="16" cy="16" r="8" fill="currentColor" />
    </svg>
  );
}
