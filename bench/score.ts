import type { Side } from '@facialis/phantom';
import type { SpasmEvent } from '@facialis/spasm';
import type { Finding } from './finding.ts';
import { closureAt, type KnownTruth, peakMouthMm, SIDES, trueSpasms } from './truth.ts';

/** Something on one side from onset to offset, s. */
export interface Timed {
  readonly side: Side | 'both';
  readonly onset: number;
  readonly offset: number;
}

/** How well one recording, or several together, were measured. */
export interface Score {
  readonly recordings: number;
  /** True spasms that were found, that were missed, and found ones that are none. */
  readonly found: number;
  readonly missed: number;
  readonly false: number;
  readonly minutes: number;
  /** Recordings whose affected side is the true one. */
  readonly sidesRight: number;
  /** Recordings whose time in spasm is within the reach. */
  readonly timesRight: number;
  /** Seconds in spasm: true ones, and those found. */
  readonly trueSpasmS: number;
  readonly foundSpasmS: number;
  /** Of spasms that were found: onset against truth, frames of the recording. */
  readonly onsetFrames: readonly number[];
  /** Of frames with a true closure above `CLOSING`. */
  readonly lidErrors: readonly number[];
  /** Of spasms of the mouth that were found: peak against truth, mm. */
  readonly mouthErrorsMm: readonly number[];
}

/** Lid closure is compared where the lid truly moves: above this closure. */
const CLOSING = 0.2;
/** Time in spasm is right within this share of the truth or within this share of all time. */
const TIME_WITHIN = { ofTruth: 0.1, ofAll: 0.01 } as const;
const SECONDS_PER_MINUTE = 60;

/**
 * Pairs true and found events: same side, overlapping in time, one to one; those that overlap
 * longest go first.
 */
export function match<T extends Timed, F extends Timed>(
  truth: readonly T[],
  found: readonly F[],
): (readonly [T, F])[] {
  const pairs = truth.flatMap((one) =>
    found
      .filter((other) => other.side === one.side && overlap(one, other) > 0)
      .map((other) => [one, other] as const),
  );
  pairs.sort((a, b) => overlap(...b) - overlap(...a));
  const taken = new Set<Timed>();
  return pairs.filter(([one, other]) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

function overlap(a: Timed, b: Timed): number {
  return Math.min(a.offset, b.offset) - Math.max(a.onset, b.onset);
}

/** Harmonic mean of precision and recall; null where there is nothing to find and nothing found. */
export function f1Of({
  found,
  missed,
  false: wrong,
}: Pick<Score, 'found' | 'missed' | 'false'>): number | null {
  const all = 2 * found + missed + wrong;
  return all === 0 ? null : (2 * found) / all;
}

/** Scores one recording against its truth. */
export function score(truth: KnownTruth, finding: Finding): Score {
  const there = trueSpasms(truth);
  const told = finding.events.filter(({ kind }) => kind === 'spasm');
  const pairs = match(there, told);
  const trueSpasmS = seconds(there);
  const foundSpasmS = seconds(told);
  const off = Math.abs(foundSpasmS - trueSpasmS);
  return {
    recordings: 1,
    found: pairs.length,
    missed: there.length - pairs.length,
    false: told.length - pairs.length,
    minutes: truth.seconds / SECONDS_PER_MINUTE,
    sidesRight: isSideRight(truth, finding) ? 1 : 0,
    timesRight:
      off <= Math.max(TIME_WITHIN.ofTruth * trueSpasmS, TIME_WITHIN.ofAll * truth.seconds) ? 1 : 0,
    trueSpasmS,
    foundSpasmS,
    onsetFrames: pairs.map(([one, other]) => Math.abs(other.onset - one.onset) * truth.fps),
    lidErrors: lidErrorsOf(truth, finding),
    mouthErrorsMm: pairs.flatMap(([one, { peakCommissureMm }]) =>
      one.mouth_mm > 0 && peakCommissureMm !== null
        ? [Math.abs(peakCommissureMm - peakMouthMm(truth, one))]
        : [],
    ),
  };
}

function seconds(events: readonly Pick<SpasmEvent, 'onset' | 'offset'>[]): number {
  return events.reduce((sum, { onset, offset }) => sum + offset - onset, 0);
}

/** The words that a finding has for each true side. */
const PATTERNS = {
  none: 'none',
  left: 'one-side left',
  right: 'one-side right',
  'both-synchronous': 'both-together both',
  'both-separately': 'both-separately both',
} as const;

function isSideRight({ affected }: KnownTruth, { pattern, affectedSide }: Finding): boolean {
  return PATTERNS[affected ?? 'none'] === [pattern, affectedSide].filter(Boolean).join(' ');
}

function lidErrorsOf(truth: KnownTruth, { timeS, lidClosure }: Finding): number[] {
  return SIDES.flatMap((side) =>
    Array.from(timeS).flatMap((time, i) => {
      const closure = closureAt(truth, side, time);
      const measured = lidClosure[side][i]!;
      return closure > CLOSING && Number.isFinite(measured) ? [Math.abs(measured - closure)] : [];
    }),
  );
}

/** Several scores as one. */
export function pool(scores: readonly Score[]): Score {
  const sum = (pick: (one: Score) => number) => scores.reduce((all, one) => all + pick(one), 0);
  return {
    recordings: sum((one) => one.recordings),
    found: sum((one) => one.found),
    missed: sum((one) => one.missed),
    false: sum((one) => one.false),
    minutes: sum((one) => one.minutes),
    sidesRight: sum((one) => one.sidesRight),
    timesRight: sum((one) => one.timesRight),
    trueSpasmS: sum((one) => one.trueSpasmS),
    foundSpasmS: sum((one) => one.foundSpasmS),
    onsetFrames: scores.flatMap((one) => one.onsetFrames),
    lidErrors: scores.flatMap((one) => one.lidErrors),
    mouthErrorsMm: scores.flatMap((one) => one.mouthErrorsMm),
  };
}
