import {
  BOUNDS,
  DRIFT_STATEMENTS,
  DRIFT_VERDICTS,
  FORECAST_STATEMENTS,
  type Forecast,
  type ForecastMover,
  INTERVAL_SHARE,
  LOST_EFFECT_CHECKS,
  roundedAlike,
  type SessionOutlook,
  TOXIN_NOTES,
  type ToxinOutlook,
  type Trend,
} from '@facialis/care';
import { counted } from '@facialis/units';
import { sessionsText } from './sessions-text.ts';
import { Footnotes, joined, saysText, section } from './sources-text.ts';

/** Numerics: percent of one. */
const PERCENT = 100;
/** Share of the possibilities within an interval, in words. */
const SHARE = `${PERCENT * INTERVAL_SHARE} %`;

/** The forecast of each treated side to read on a terminal. */
export function forecastText(
  sides: readonly ToxinOutlook[],
  compared: readonly SessionOutlook[],
  today: string,
): string {
  if (sides.length === 0) {
    return 'No toxin session of the side is in the record up to that day, or its side is not known.\nWith one, a forecast can be made: facialis record add toxin-session.\n';
  }
  const notes = new Footnotes();
  notes.mark(...FORECAST_STATEMENTS);
  return joined([
    ...sides.map((side) => sideText(side, today, notes)),
    ...compared.flatMap((one) => [sessionsText(one, cyclesOf(one, sides)), driftText(one, notes)]),
    notes.text(),
  ]);
}

function cyclesOf({ side }: SessionOutlook, sides: readonly ToxinOutlook[]) {
  return sides.find((one) => one.side === side)?.cycles ?? [];
}

function sideText(outlook: ToxinOutlook, today: string, footnotes: Footnotes): string {
  const { side, forecast, notes, lost, change } = outlook;
  return joined([
    `${side === 'left' ? 'Left' : 'Right'} side, as of ${today}\n`,
    forecast ? dateText(forecast) : 'No date is given: see the notes.\n',
    change ? changeText(change.days, change.because) : '',
    section(
      'To know',
      notes.map((note) => TOXIN_NOTES[note]),
    ),
    lost ? lostText(lost.ways, footnotes) : '',
  ]);
}

function dateText({ session, wearOff, daysLeft, visit, questions, earlierCycles }: Forecast) {
  const when = daysLeft < 0 ? `${counted(-daysLeft, 'day')} ago` : `in ${counted(daysLeft, 'day')}`;
  return `${[
    `The spasm ${daysLeft < 0 ? 'was' : 'is'} expected back at half of its untreated level on ${wearOff.expected}, ${when}.`,
    `${SHARE} interval: ${wearOff.low} to ${wearOff.high}. Session of ${session}.`,
    visit.from === visit.to
      ? `Proposed for the next visit: ${visit.from}.`
      : `Proposed days for the next visit: ${visit.from} to ${visit.to}.`,
    ...questions.map(
      ({ weeks, where, source }) =>
        `Question: that is sooner than ${weeks} weeks after the session, the label's shortest interval ${where} (${source}). Is it wanted?`,
    ),
    `Reckoned with: ${counted(earlierCycles, 'earlier treatment')}.`,
  ].join('\n')}\n`;
}

/** What can move a forecast, in words. */
const MOVERS: Readonly<Record<ForecastMover, string>> = {
  time: 'that time passed',
  'toxin-session': 'what was written of sessions',
  recording: 'recordings',
  symptoms: 'noted symptoms',
  operation: 'an operation',
};

function changeText(days: number, because: NonNullable<ToxinOutlook['change']>['because']) {
  const moved = (by: number) => `${counted(Math.abs(by), 'day')} ${by > 0 ? 'later' : 'earlier'}`;
  const why = because.map(({ mover, days }) => `${MOVERS[mover]} alone: ${moved(days)}`).join('; ');
  return `In the last four weeks the date moved: ${moved(days)}.${why === '' ? '' : ` By ${why}.`}\n`;
}

/** How dose and duration drifted over the years. */
function driftText({ side, drift }: SessionOutlook, notes: Footnotes): string {
  const trend = ({ verdict, perYear }: Trend, unit: string) => {
    const ends = perYear && roundedAlike([perYear.expected, perYear.low, perYear.high]);
    const told = ends ? ` ${ends[0]} ${unit} a year (${BOUNDS[0]} ${ends[1]} to ${ends[2]})` : '';
    return `${DRIFT_VERDICTS[verdict]}${told}`;
  };
  return section(
    `Over the years, ${side} side ${notes.mark(...DRIFT_STATEMENTS)}`,
    drift.flatMap(({ product, brand, dose, duration }) => [
      `${brand ?? product}, dose: ${trend(dose, 'units')}`,
      `${brand ?? product}, duration: ${trend(duration, 'days')}`,
    ]),
  );
}

function lostText(ways: readonly ('weaker' | 'shorter')[], notes: Footnotes): string {
  return section(
    `The latest effect was clearly ${ways.join(' and ')} than usual for this person. What is looked at then`,
    LOST_EFFECT_CHECKS.map(
      ({ check, statement }) => `${check}: ${saysText(statement)} ${notes.mark(statement)}`,
    ),
  );
}
