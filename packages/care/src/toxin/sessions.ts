import {
  compareTimes,
  type Entry,
  type OneSide,
  type ToxinSession,
  type ToxinTotal,
  toxinTotals,
  type UnwantedEffect,
} from '@facialis/record';
import { knownRecord } from '../course/known.ts';
import { dateOf, dayOf } from './day.ts';
import { type CycleEffect, type Estimate, type ToxinCourse, toxinCourse } from './forecast.ts';
import { nameOf, type SessionChange, type SessionPoint, sessionChange } from './session-change.ts';

/** An unwanted effect of a session with its times. */
export interface SessionUnwanted {
  readonly effect: UnwantedEffect['effect'];
  /** What it was in the person's words; null where they were not needed. */
  readonly words: string | null;
  /** As the record has it; null where it was not noted. */
  readonly start: string | null;
  /** Null while it lasts, and where it was not noted. */
  readonly end: string | null;
  /** Days from the session to its start and from its start to its end; null where a day is not known. */
  readonly afterDays: number | null;
  readonly lastedDays: number | null;
}

/** One session beside the others. */
export interface ComparedSession {
  /** As the record has it. */
  readonly when: string;
  /** ISO date; null where the day is not known: such a session is shown and not reckoned with. */
  readonly date: string | null;
  /**
   * Where and how much. A session of one side has all its points here, those of the other side too;
   * a session of both sides those of this side and of the midline.
   */
  readonly points: readonly SessionPoint[];
  /** One for each product, in its own unit: never added or held against each other. */
  readonly totals: readonly ToxinTotal[];
  /** How much the person says it helped at best, 0 to 10; null where it was not noted. */
  readonly helped: number | null;
  /**
   * Share of the spasm that was gone at best, 0 to 1, by the model; null where it has no curve, and where the
   * spasm was stronger than untreated without an effect having been seen or felt.
   */
  readonly depth: Estimate | null;
  /** Days until half of the untreated level was back, by the model; null likewise, and where it never fell so far. */
  readonly duration: Estimate | null;
  /** Whether the duration rests on what was seen or felt of this cycle, not on others alone. */
  readonly durationSeen: boolean;
  /** Whether the spasm was stronger than before treatment on several days of this cycle. */
  readonly stronger: boolean;
  readonly unwantedEffects: readonly SessionUnwanted[];
  /** Days to the next session of this side; null for the latest, and where a day is not known. */
  readonly nextDays: number | null;
  /** Null for the first. */
  readonly change: SessionChange | null;
}

/** Numerics: an interval whose ends differ by no more than this factor was seen, not inherited. */
const WIDEST = 1.5;

/**
 * The toxin sessions of one side beside each other, the earliest first, one row a day: what was given,
 * what it did, for how long, what was unwanted, and what changed. Sessions before the birth and after
 * today are left out.
 *
 * @param entries a person's course, in any order
 */
export function compareSessions(
  entries: readonly Entry[],
  options: { readonly side: OneSide; readonly today: string },
): readonly ComparedSession[] {
  const { side } = options;
  const known = knownRecord(entries, options.today);
  const sessions = known.entries
    .filter((entry) => entry.kind === 'toxin-session')
    .filter((session) => session.side === side || session.side === 'both')
    .filter(({ when }) => !known.isBeforeBirth(when))
    .sort((a, b) => compareTimes(a.when, b.when) || (textOf(a) < textOf(b) ? -1 : 1));
  const rows = [...Map.groupBy(sessions, ({ when }) => dateOrNull(when) ?? when).values()];
  const effects = effectsOf(entries, options);
  const given = rows.map((row) => givenOn(row, side));
  return rows.map((row, i) => {
    const { when } = row[0]!;
    const date = dateOrNull(when);
    const next = rows[i + 1]?.[0];
    const cycle = date === null ? undefined : effects.get(date);
    const effect = cycle && isTold(cycle) ? cycle : undefined;
    return {
      when,
      date,
      ...given[i]!,
      helped: row.find((session) => session.effect !== undefined)?.effect ?? null,
      depth: effect?.depth ?? null,
      duration: effect ? durationOf(effect) : null,
      durationSeen: effect !== undefined && isSeen(effect),
      stronger: cycle?.stronger ?? false,
      unwantedEffects: row.flatMap((session) =>
        (session.unwantedEffects ?? []).map((one) => unwantedOf(one, session)),
      ),
      nextDays: next ? daysBetween(when, next.when) : null,
      change: i === 0 ? null : sessionChange(given[i - 1]!, given[i]!),
    };
  });
}

/** A text by which sessions of one day have an order of their own. */
function textOf(session: ToxinSession): string {
  return `${nameOf(session)} ${JSON.stringify(session.points)}`;
}

function dateOrNull(when: string): string | null {
  const { day, off } = dayOf(when);
  return off > 0 ? null : dateOf(day);
}

function givenOn(sessions: readonly ToxinSession[], side: OneSide) {
  const ofRow = sessions.map((session) => ({
    ...session,
    points: session.points.filter(
      (point) => session.side !== 'both' || point.side === 'both' || point.side === side,
    ),
  }));
  return {
    points: ofRow.flatMap(({ product, brand, unit, points }) =>
      points.map(({ muscle, side: of, units, place }) => ({
        product,
        brand: product === 'other' ? (brand ?? null) : null,
        muscle,
        side: of,
        units,
        unit,
        place: place ?? null,
      })),
    ),
    totals: toxinTotals(ofRow),
  };
}

/**
 * What each session did, by its date. The model reckons with the latest sessions alone; of earlier ones
 * it is asked on the day on which the first of those began.
 */
function effectsOf(
  entries: readonly Entry[],
  { side, today }: { readonly side: OneSide; readonly today: string },
): Map<string, CycleEffect> {
  const effects = new Map<string, CycleEffect>();
  let asked: string | null = today;
  while (asked !== null) {
    const { cycles }: ToxinCourse = toxinCourse(entries, { side, today: asked });
    for (const cycle of cycles) {
      if (!effects.has(cycle.session)) effects.set(cycle.session, cycle);
    }
    const first: string | undefined = cycles[0]?.session;
    asked = first === undefined || cycles.length === 1 ? null : first;
  }
  return effects;
}

/** Whether there was an effect to tell of: of a spasm that was only ever stronger the model knows but what others had. */
function isTold({ stronger, halfSeen, endFelt }: CycleEffect): boolean {
  return !stronger || halfSeen || endFelt;
}

function durationOf({ session, wearOff }: CycleEffect): Estimate | null {
  if (wearOff === null) return null;
  const daysTo = (date: string) => dayOf(date).day - dayOf(session).day;
  return {
    expected: daysTo(wearOff.expected),
    low: daysTo(wearOff.low),
    high: daysTo(wearOff.high),
  };
}

function isSeen(effect: CycleEffect): boolean {
  const duration = durationOf(effect);
  if (duration === null) return false;
  if (effect.endFelt) return true;
  return effect.observedDays > 0 && duration.high <= WIDEST * duration.low;
}

function unwantedOf({ effect, words, start, end }: UnwantedEffect, { when }: ToxinSession) {
  return {
    effect,
    words: words ?? null,
    start: start ?? null,
    end: end ?? null,
    afterDays: start === undefined ? null : daysBetween(when, start),
    lastedDays: start === undefined || end === undefined ? null : daysBetween(start, end),
  };
}

/** Days from one time to another; null where the day of one of them is not known. */
function daysBetween(from: string, to: string): number | null {
  const [first, last] = [dayOf(from), dayOf(to)];
  return first.off + last.off > 0 ? null : last.day - first.day;
}
