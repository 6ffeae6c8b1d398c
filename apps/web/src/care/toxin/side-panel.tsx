import { TOXIN_NOTES, type ToxinOutlook } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useTimeText } from '../../entries/words/use-time-text.ts';
import { useSaid } from '../../shared/said.ts';
import { SessionCompare } from '../sessions/session-compare.tsx';
import { NoteList } from '../shared/note-list.tsx';
import { ChangeNote } from './change-note.tsx';
import { CycleFigure } from './cycle-figure.tsx';
import { CycleTable } from './cycle-table.tsx';
import { ForecastNote } from './forecast-note.tsx';
import { LostNote } from './lost-note.tsx';

/** The treatments of one side: the date, the picture, what has to be known. */
export function SidePanel({
  person,
  today,
  outlook,
}: {
  readonly person: string;
  readonly today: string;
  readonly outlook: ToxinOutlook;
}) {
  const said = useSaid();
  const text = useFieldText('symptoms');
  const { side, forecast, cycles, notes, lost, change } = outlook;
  return (
    <section className="panel" aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>
        <span className={`side ${side}`}>{text.code('side', side)}</span>
      </h2>
      {forecast ? (
        <ForecastNote person={person} today={today} side={side} forecast={forecast} />
      ) : (
        <NoDate person={person} outlook={outlook} />
      )}
      {change && <ChangeNote change={change} />}
      {lost && <LostNote lost={lost} />}
      {cycles.length > 0 && (
        <>
          <CycleFigure outlook={outlook} today={today} />
          <CycleTable outlook={outlook} />
        </>
      )}
      <SessionCompare person={person} today={today} side={side} />
      <NoteList notes={notes.map((note) => said(TOXIN_NOTES[note]))} />
    </section>
  );
}

/** Why there is no date, and the way to when there was one. */
function NoDate({
  person,
  outlook: { cycles, notes },
}: {
  readonly person: string;
  readonly outlook: ToxinOutlook;
}) {
  const timeText = useTimeText();
  // Of an effect that hardly brought it below half there was no date either.
  const last = cycles.findLast(({ depth }) => depth.low > 1 / 2);
  return (
    <>
      <p className="fact">
        <Trans>There is no date to expect now.</Trans>
      </p>
      {last && notes.includes('operated') && (
        <Link to="/p/$person/decide" params={{ person }} search={{ on: last.peak.high }}>
          <Trans>See it as it stood on {timeText(last.peak.high)}, before the operation</Trans>
        </Link>
      )}
    </>
  );
}
