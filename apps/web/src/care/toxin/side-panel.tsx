import { TOXIN_NOTES, type ToxinOutlook } from '@facialis/care';
import { Trans } from '@lingui/react/macro';
import { useFieldText } from '../../entries/words/use-field-text.ts';
import { useSaid } from '../../shared/said.ts';
import { SessionCompare } from '../sessions/session-compare.tsx';
import { NoteList } from '../shared/note-list.tsx';
import { ChangeNote } from './change-note.tsx';
import { CycleFigure } from './cycle-figure.tsx';
import { CycleTable } from './cycle-table.tsx';
import { ForecastNote } from './forecast-note.tsx';
import { LostNote } from './lost-note.tsx';
import { OperatedNote } from './operated-note.tsx';

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
  const operation = notes.includes('operated') ? cycles.at(-1)?.until : null;
  return (
    <section className="panel" aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>
        <span className={`side ${side}`}>{text.code('side', side)}</span>
      </h2>
      {forecast ? (
        <ForecastNote person={person} today={today} side={side} forecast={forecast} />
      ) : operation ? (
        <OperatedNote person={person} cycles={cycles} operation={operation} />
      ) : (
        <p className="fact">
          <Trans>No date can be told for now. What is known stands below.</Trans>
        </p>
      )}
      {change && <ChangeNote change={change} />}
      {lost && <LostNote lost={lost} />}
      {cycles.length > 0 && (
        <>
          <CycleFigure outlook={outlook} today={today} />
          <CycleTable outlook={outlook} />
        </>
      )}
      <NoteList
        notes={notes.filter((note) => note !== 'operated').map((note) => said(TOXIN_NOTES[note]))}
      />
      <SessionCompare person={person} today={today} side={side} />
    </section>
  );
}
