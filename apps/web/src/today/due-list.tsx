import type { OperationOutcome } from '@facialis/record';
import type { Version } from '@facialis/record/store';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTimeText } from '../entries/words/use-time-text.ts';
import { useSaid } from '../shared/said.ts';
import { type Due, dueOn } from './due.ts';

interface OfCourse {
  readonly person: string;
  readonly course: readonly Version[];
}

/** What is due by the record itself, each with the way to do it. */
export function DueList({ person, course }: OfCourse) {
  const due = useMemo(() => dueOn(course, new Date()), [course]);
  return (
    <section className="panel due">
      <h2>
        <Trans>What is due</Trans>
      </h2>
      {due.length === 0 ? (
        <p>
          <Trans>Nothing is due.</Trans>
        </p>
      ) : (
        <ul>
          {due.map((one) => (
            <li key={one.what}>
              <DueLine person={person} due={one} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DueLine({ person, due }: { readonly person: string; readonly due: Due }) {
  const timeText = useTimeText();
  switch (due.what) {
    case 'recording':
      return (
        <p>
          {due.last === null ? (
            <Trans>There is no recording yet.</Trans>
          ) : (
            <Trans>The last recording is more than a week old.</Trans>
          )}
        </p>
      );
    case 'outcome':
      return <OutcomeLine person={person} due={due} />;
    case 'effect':
      return (
        <>
          <p>
            {due.missing === 'onset' ? (
              <Trans>
                Botulinum toxin, {timeText(due.when)}: since when has it been felt to work?
              </Trans>
            ) : (
              <Trans>Botulinum toxin, {timeText(due.when)}: if it has worn off, since when?</Trans>
            )}
          </p>
          <ToEntry person={person} entry={due.entry} />
        </>
      );
    case 'interval':
      return <IntervalLine due={due} />;
    case 'plan':
      return (
        <>
          <p>
            <Trans>Agreed at the last visit, {timeText(due.when)}:</Trans>
          </p>
          <blockquote>{due.plan}</blockquote>
        </>
      );
  }
}

type DueOf<What extends Due['what']> = Extract<Due, { what: What }>;

function OutcomeLine({ person, due }: { readonly person: string; readonly due: DueOf<'outcome'> }) {
  const { t, i18n } = useLingui();
  const timeText = useTimeText();
  const words: Readonly<Record<OperationOutcome['at'], string>> = {
    '7-days': t({ message: '7 days', context: 'after …' }),
    '1-month': t({ message: '1 month', context: 'after …' }),
    '3-months': t({ message: '3 months', context: 'after …' }),
    '6-months': t({ message: '6 months', context: 'after …' }),
    '12-months': t({ message: '12 months', context: 'after …' }),
    later: t`later`,
  };
  const times = new Intl.ListFormat(i18n.locale).format(due.times.map((time) => words[time]));
  return (
    <>
      <p>
        <Trans>
          Operation, {timeText(due.when)}: how it was after {times} is not written down.
        </Trans>
      </p>
      <ToEntry person={person} entry={due.entry} />
    </>
  );
}

function IntervalLine({ due }: { readonly due: DueOf<'interval'> }) {
  const timeText = useTimeText();
  const said = useSaid();
  const { figure, where, source } = due.label;
  return (
    <>
      <p>
        <Trans>
          The last botulinum toxin was <Plural value={due.weeks} one="# week" other="# weeks" /> ago
          ({timeText(due.when)}). Is another session wanted?
        </Trans>
      </p>
      <p className="small soft">
        <Trans>
          Shortest interval by the label {said(where)}: {figure} weeks ({said(source)}).
        </Trans>
      </p>
    </>
  );
}

function ToEntry({ person, entry }: { readonly person: string; readonly entry: string }) {
  return (
    <Link to="/p/$person/entries/$entry" params={{ person, entry }}>
      <Trans>Write it down</Trans>
    </Link>
  );
}
