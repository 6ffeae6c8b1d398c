import {
  SURGERY_NOTES,
  SURGERY_WATCHES,
  type SurgeryAfter,
  type SurgeryOutcome,
} from '@facialis/care';
import type { OperationResult } from '@facialis/record';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';
import { NoteList } from '../shared/note-list.tsx';
import { Sources } from '../shared/sources.tsx';
import { ChanceFigure } from './chance-figure.tsx';
import { ChanceTable } from './chance-table.tsx';
import { GradeTable } from './grade-table.tsx';

/** How it stands after one operation, and what that meant for others. */
export function AfterPanel({
  after,
  outcome,
  today,
}: {
  readonly after: SurgeryAfter;
  readonly outcome: SurgeryOutcome | undefined;
  readonly today: string;
}) {
  const { t } = useLingui();
  const said = useSaid();
  const timeText = useTimeText();
  const text = useFieldText('symptoms');
  const { side, operation, days, result, noFailureBefore, watches, followUps, notes } = after;
  const results: Readonly<Record<OperationResult, string>> = {
    'not-known': t`Nothing tells whether the spasm is gone.`,
    'too-early': t`Spasm remains. It is too early to call that a failure.`,
    free: t`Free of spasm.`,
    'free-later': t`Free of spasm; it left only after a while.`,
    'came-back': t`The spasm was gone and has come back.`,
    'not-free': t`Not free of spasm.`,
  };
  const open = watches.filter((watch) => watch.open || watch.noted);
  const ahead = followUps.filter(({ past }) => !past);
  return (
    <section className="panel">
      <h2>
        <Trans>After the operation of {timeText(operation)}</Trans>
        {': '}
        <span className={`side ${side}`}>{text.code('side', side)}</span>
      </h2>
      <p className="soft">
        {days.least === days.most ? (
          <Plural value={days.most} one="# day ago" other="# days ago" />
        ) : (
          <Trans>
            {days.least} to {days.most} days ago
          </Trans>
        )}
      </p>
      <p className="forecast-date">{results[result]}</p>
      {noFailureBefore !== null && (
        <p className="fact">
          <Trans>
            A spasm that remains is not called a failure before {timeText(noFailureBefore)}: in many
            who were cured in the end it left late.
          </Trans>
        </p>
      )}
      <ChanceFigure after={after} today={today} />
      <ChanceTable after={after} />
      {open.length > 0 && (
        <>
          <h3>
            <Trans>To watch for now</Trans>
          </h3>
          <ul>
            {open.map(({ watch, to, noted, warned, tested }) => (
              <li key={watch}>
                {said(SURGERY_WATCHES[watch])}{' '}
                <span className="soft">
                  {noted ? (
                    <Trans>It is written down that it came.</Trans>
                  ) : (
                    <Trans>Until {timeText(to)}.</Trans>
                  )}
                  {warned && (
                    <>
                      {' '}
                      <Trans>Something at the operation gave warning of it.</Trans>
                    </>
                  )}
                  {tested !== null && (
                    <>
                      {' '}
                      <Trans>Last hearing test: {timeText(tested)}.</Trans>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {ahead.length > 0 && (
        <>
          <h3>
            <Trans>Looked at again</Trans>
          </h3>
          <ul>
            {ahead.map(({ months, date }) => (
              <li key={months}>
                <Plural value={months} one="# month after it" other="# months after it" />
                {date !== null && `: ${timeText(date)}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <NoteList notes={notes.map((note) => said(SURGERY_NOTES[note]))} />
      {outcome && <GradeTable outcome={outcome} />}
      <Sources
        ids={[
          ...after.chances.flatMap(({ chance }) => chance?.sources ?? []),
          ...watches,
          ...followUps.map(({ statement }) => ({ statements: [statement] })),
        ].flatMap(({ statements }) => statements)}
      />
    </section>
  );
}
