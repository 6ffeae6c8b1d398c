import { wallDay } from '@facialis/care';
import type { Version } from '@facialis/record/store';
import { Trans } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWearOff } from '../api/care.ts';
import { useCourse } from '../api/record.ts';
import { createSharedWindow } from '../plots/shared-window.ts';
import { PersonLine } from '../shared/person-line.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';
import './course.css';
import { CourseFigure } from './course-figure.tsx';
import { courseModel } from './course-model.ts';
import { CoursePresets } from './course-presets.tsx';
import { CourseTable } from './course-table.tsx';
import { StandingPanel } from './standing-panel.tsx';
import { VisitReport } from './visit-report.tsx';

/** A person's course on one time axis. */
export function CoursePage() {
  const { person } = useParams({ from: '/record/p/$person/course' });
  const { data: course, error } = useCourse(person);
  return (
    <>
      <PersonLine person={person} />
      <h1>
        <Trans>Course</Trans>
      </h1>
      {error && <ProblemNote error={error} />}
      {course && <Course person={person} course={course} />}
    </>
  );
}

function Course({
  person,
  course,
}: {
  readonly person: string;
  readonly course: readonly Version[];
}) {
  const { data: dates } = useWearOff(person, wallDay(new Date()));
  const model = useMemo(() => {
    const ahead = dates?.sides.flatMap(({ forecast }) => forecast ?? []);
    return courseModel(course, Date.now(), ahead);
  }, [course, dates]);
  const shared = useMemo(() => createSharedWindow(model.limits, model.first), [model]);
  if (model.lanes.length === 0) {
    return (
      <section className="panel">
        <p>
          <Trans>
            There is nothing to draw yet. A first recording or a note makes a beginning.
          </Trans>
        </p>
        <Link to="/p/$person/today" params={{ person }} className="button">
          <Trans>To today</Trans>
        </Link>
      </section>
    );
  }
  return (
    <>
      <StandingPanel person={person} course={course} />
      <VisitReport person={person} />
      <section key={model.limits.to} className="panel" aria-labelledby="figure-title">
        <h2 id="figure-title" className="spoken">
          <Trans>The course over time</Trans>
        </h2>
        <CoursePresets course={course} model={model} shared={shared} />
        <CourseFigure person={person} course={course} model={model} shared={shared} />
        <CourseTable person={person} course={course} model={model} />
      </section>
    </>
  );
}
