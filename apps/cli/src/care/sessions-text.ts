import {
  type ComparedSession,
  type CycleEffect,
  INTERVAL_SHARE,
  type SessionChange,
  type SessionOutlook,
  type SessionPoint,
  TOXIN_NOTES,
} from '@facialis/care';
import { counted } from '@facialis/units';
import { oneLine } from '../record/printable.ts';
import { joined, section } from './sources-text.ts';

/** Numerics: percent of one. */
const PERCENT = 100;
/** Numerics: the end of the scale on which help is told. */
const MOST_HELP = 10;
/** How likely a figure lies within its interval, in words. */
const SHARE = `${PERCENT * INTERVAL_SHARE} % interval`;

/**
 * The sessions of a side, the latest first, each as a heading with lines below it: whatever the width of the
 * terminal, nothing of a session is cut.
 *
 * @param cycles what the model says of them, for their dates
 */
export function sessionsText(
  { side, sessions }: SessionOutlook,
  cycles: readonly CycleEffect[],
): string {
  const cards = sessions.toReversed().map((session) => {
    const cycle = cycles.find((one) => one.session === session.date);
    return section(`Session of ${session.when}, ${side} side`, sessionLines(session, cycle));
  });
  return joined(cards);
}

function sessionLines(session: ComparedSession, cycle: CycleEffect | undefined): string[] {
  const { depth, duration, helped, stronger, unwantedEffects, nextDays, change } = session;
  const lines = [
    ...productLines(session),
    duration && cycle ? `first effect by about ${cycle.onset.expected}` : null,
    depth &&
      `at best ${percent(depth.expected)} % of the spasm gone (${SHARE} ${percent(depth.low)} to ${percent(depth.high)})`,
    duration && durationLine(session, duration, cycle),
    depth && !duration ? 'never below half of the untreated level' : null,
    stronger ? TOXIN_NOTES['stronger-than-untreated'] : null,
    helped === null ? null : `helped, as it was said: ${helped} of ${MOST_HELP}`,
    ...unwantedEffects.map((one) => `unwanted: ${unwantedWords(one)}`),
    nextDays === null ? null : `next session after ${counted(nextDays, 'day')}`,
    change && `against the session before: ${changeWords(change)}`,
  ];
  return lines.filter((line) => line !== null);
}

/** Each product with its units and its points: those of two products are never added. */
function productLines({ totals, points }: ComparedSession): string[] {
  return totals.map(({ product, brand, units }) => {
    const own = points.filter((one) => one.product === product && one.brand === (brand ?? null));
    return `${oneLine(brand ?? product)}, ${units} units: ${own.map(pointWords).join('; ')}`;
  });
}

function pointWords({ units, ...point }: SessionPoint): string {
  return `${placeWords(point)} ${units}`;
}

function placeWords({ muscle, side, place }: Omit<SessionPoint, 'units'>): string {
  return `${inWords(muscle)} ${side}${place === null ? '' : ` (${oneLine(place)})`}`;
}

function durationLine(
  { durationSeen }: ComparedSession,
  { expected, low, high }: NonNullable<ComparedSession['duration']>,
  cycle: CycleEffect | undefined,
): string {
  const [days, least, most] = [expected, low, high].map(Math.round) as [number, number, number];
  const on = cycle?.wearOff ? ` on ${cycle.wearOff.expected},` : '';
  const seen = durationSeen ? '' : '; expected, not seen';
  return `half back${on} after ${counted(days, 'day')} (${SHARE} ${least} to ${most})${seen}`;
}

function unwantedWords({
  effect,
  words,
  start,
  afterDays,
  lastedDays,
}: ComparedSession['unwantedEffects'][number]): string {
  return [
    words === null ? inWords(effect) : `${inWords(effect)} (${oneLine(words)})`,
    ...(afterDays === 0 ? ['on the same day'] : []),
    ...(afterDays ? [`after ${counted(afterDays, 'day')}`] : []),
    ...(afterDays === null && start !== null ? [`from ${start}`] : []),
    ...(lastedDays === null ? [] : [`for ${counted(lastedDays, 'day')}`]),
  ].join(', ');
}

function changeWords({ added, removed, moved, doses, sameProducts }: SessionChange): string {
  const parts = [
    ...(sameProducts ? [] : ['another product']),
    ...added.map((point) => `new point ${placeWords(point)}`),
    ...removed.map((point) => `no longer ${placeWords(point)}`),
    ...moved.map(({ from, to }) => `moved from ${placeWords(from)} to ${placeWords(to)}`),
    ...doses
      .filter(({ before, now }) => before > 0 && now > 0)
      .map(
        ({ muscle, side, product, before, now }) =>
          `${inWords(muscle)} ${side} from ${before} to ${now} units of ${product}`,
      ),
  ];
  return parts.length === 0 ? 'the same' : parts.join('; ');
}

/** A code of the record as words. */
function inWords(code: string): string {
  return code.replaceAll('-', ' ');
}

function percent(share: number): number {
  return Math.round(PERCENT * share);
}
