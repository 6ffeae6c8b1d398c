import {
  type ComparedSession,
  compareSessions,
  DRIFT_STATEMENTS,
  DRIFT_VERDICTS,
  doseDrift,
  type ProductDrift,
  type SessionPoint,
  type ToxinOutlook,
  type Trend,
} from '@facialis/care';
import { timeSpan } from '@facialis/record';
import { plainWords, productName } from '../../course/entry-words.ts';
import { type Html, html, NOTHING } from '../../html.ts';
import { unwantedWords } from '../changes.ts';
import type { Citations } from '../citations.ts';
import type { VisitFacts } from '../facts.ts';
import { SIDE_NAMES } from '../spasm-words.ts';
import type { Speech } from '../speech.ts';
import { sessionFaces } from './session-face.ts';
import { renderList, renderTable } from './table.ts';

/** Sessions that are compared, the newest; of more it is said how many there are. */
const MOST_SESSIONS = 12;
/** Sessions whose points are drawn, the newest. */
const MOST_FACES = 4;

/** The sessions of one side beside each other, the newest first: points, dose, effect, and what changed. */
export function renderSessions(
  { side }: ToxinOutlook,
  { entries, today, from }: VisitFacts,
  speech: Speech,
  citations: Citations,
): Html {
  const { say, number } = speech;
  const name = say(SIDE_NAMES[side]);
  const all = compareSessions(entries, { side, today })
    .filter(({ when }) => from === null || timeSpan(when).to >= from)
    .toReversed();
  if (all.length === 0) return NOTHING;
  const shown = all.slice(0, MOST_SESSIONS);
  const caption =
    shown.length === all.length
      ? say(`Sessions compared, the newest first: ${name}`)
      : say(
          `Sessions compared, the newest ${number(shown.length)} of ${number(all.length)}: ${name}`,
        );
  const heads = [
    'Session',
    'Dose',
    'Points',
    'Gone at best',
    'Half back after',
    'Helped',
    'Unwanted effects',
    'Against the session before',
  ];
  const faces = all.slice(0, MOST_FACES).flatMap((session) => sessionFaces(session, side, speech));
  const drifts = doseDrift(entries, { side, today }).flatMap((drift) => driftLines(drift, speech));
  return html`${renderTable(
    caption,
    heads.map(say),
    shown.map((session, i) => row(session, all[i + 1], speech)),
  )}<p>${say('Where it was given, in units of the product, drawn as one looks at the person:')}</p><div class="faces">${faces}</div>${renderList(drifts)}${drifts.length === 0 ? NOTHING : html`<p>${say('What is published of that contradicts itself:')} ${citations.cite(...DRIFT_STATEMENTS)}</p>`}`;
}

function row(session: ComparedSession, before: ComparedSession | undefined, speech: Speech) {
  const { say, time, number, percent, list } = speech;
  const { when, totals, points, depth, helped, unwantedEffects } = session;
  const doses = totals.map((total) =>
    say(`${number(total.units, 2)} units of ${productName(total)}`),
  );
  return [
    time(when),
    doses.join(', '),
    String(points.length),
    session.stronger
      ? say('stronger than untreated')
      : depth === null
        ? ''
        : percent(depth.expected),
    durationWords(session, speech),
    helped === null ? '' : say(`${number(helped, 1)} out of 10`),
    list([
      ...new Set(
        unwantedEffects.map(({ effect, words }) =>
          unwantedWords({ effect, ...(words !== null && { words }) }, speech),
        ),
      ),
    ]),
    before === undefined ? '' : changeWords(before, session, speech),
  ] as const;
}

function durationWords(
  { duration, durationSeen }: ComparedSession,
  { say, number, counted }: Speech,
): string {
  if (duration === null) return '';
  const days = counted(Math.round(duration.expected), 'day');
  return durationSeen
    ? `${days} (${number(duration.low)}–${number(duration.high)})`
    : `${days} ${say('(expected, not seen)')}`;
}

/** What changed against the session before; doses of the same product only. */
function changeWords(
  before: ComparedSession,
  now: ComparedSession,
  { say, number, list }: Speech,
): string {
  if (now.change === null) return '';
  const { moved, doses, sameProducts } = now.change;
  const namesOf = (points: readonly SessionPoint[]) =>
    new Set(points.map(({ muscle }) => say(plainWords(muscle))));
  const [first, second] = [namesOf(before.points), namesOf(now.points)];
  const added = [...second].filter((muscle) => !first.has(muscle));
  const removed = [...first].filter((muscle) => !second.has(muscle));
  const parts = [
    ...(sameProducts ? [] : [say('another product')]),
    ...(added.length === 0 ? [] : [say(`newly treated: ${list(added)}`)]),
    ...(removed.length === 0 ? [] : [say(`left out: ${list(removed)}`)]),
    ...(moved.length === 0
      ? []
      : [say(`elsewhere: ${list([...namesOf(moved.map(({ to }) => to))])}`)]),
    ...doses
      .filter((dose) => dose.before > 0 && dose.now > 0)
      .map(
        (dose) =>
          `${say(plainWords(dose.muscle))} ${number(dose.before, 2)} → ${number(dose.now, 2)}`,
      ),
  ];
  return parts.length === 0 ? say('the same') : parts.join('; ');
}

/** How dose and duration of one product changed over the years. */
function driftLines(drift: ProductDrift, { say, number }: Speech): string[] {
  const told = (words: string, { verdict, perYear }: Trend, inWords: (by: Written) => string) => {
    const told = [say(words), say(DRIFT_VERDICTS[verdict])];
    if (perYear === null) return told.join(' ');
    const { expected, low, high } = perYear;
    const by = { expected: number(expected, 1), low: number(low, 1), high: number(high, 1) };
    return [...told, say(inWords(by))].join(' ');
  };
  const name = productName(drift);
  return [
    told(
      `Dose of ${name} over the years:`,
      drift.dose,
      ({ expected, low, high }) => `${expected} units a year, 95 % interval ${low} to ${high}.`,
    ),
    told(
      `Duration with ${name} over the years:`,
      drift.duration,
      ({ expected, low, high }) => `${expected} days a year, 95 % interval ${low} to ${high}.`,
    ),
  ];
}

/** A change a year and the ends of its interval, as they are written. */
type Written = Record<'expected' | 'low' | 'high', string>;
