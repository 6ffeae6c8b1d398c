import { type Channel, channelsOf, type SideChannels } from './channels.ts';
import type { Closure } from './closures.ts';
import { joinRuns, peakOf, type Run, runsWhere } from './runs.ts';
import type { Side, Signals } from './signals.ts';
import { BOTH_CLOSING, BRIDGED_GAP_S } from './thresholds.ts';

/** A stretch in which one side moves and the other does not. */
export interface Episode extends Run {
  readonly side: Side;
  readonly channels: SideChannels;
  /** How far the excess stands above its threshold at the peak, in thresholds; 0 when below. */
  readonly lidScore: number;
  readonly mouthScore: number;
}

/** An episode's peak must reach this many thresholds in one channel… */
const LEAST_SCORE = 1.25;
/** …or both channels must reach theirs together. */
const LEAST_JOINT_SCORE = 1.8;
/**
 * A spasm rises fast; what the head's turn leaves behind is slow. The rise within this time, s,
 * times `SHARPNESS`, caps the score, and it must make up a share of the whole height.
 */
const RISE_WITHIN_S = 0.25;
const SHARPNESS = 1.25;
const FAST_SHARE = 0.4;
/** One frame may be noise; an episode above the threshold lasts at least this long, s. */
const LEAST_ABOVE_S = 0.05;

/** The one-sided episodes of both sides, in order of time. */
export function findEpisodes(signals: Signals, closures: readonly Closure[]): Episode[] {
  const channels = channelsOf(signals);
  const sides: readonly Side[] = ['left', 'right'];
  return sides
    .flatMap((side) => episodesOf(signals, side, channels[side], closures))
    .sort((a, b) => a.from - b.from);
}

function episodesOf(
  signals: Signals,
  side: Side,
  channels: SideChannels,
  closures: readonly Closure[],
): Episode[] {
  const { timeS } = signals;
  const lidRuns = lidEpisodes(signals, side, channels.lid, closures);
  const mouthRuns = channels.mouth === null ? [] : runsAbove(timeS, channels.mouth);
  const all = [...lidRuns, ...mouthRuns].sort((a, b) => a.from - b.from);
  return overlapping(timeS, all)
    .map((run) => ({
      ...run,
      side,
      channels,
      lidScore: scoreIn(signals, run, lidRuns, channels.lid),
      mouthScore: channels.mouth === null ? 0 : scoreIn(signals, run, mouthRuns, channels.mouth),
    }))
    .filter(
      ({ from, to, lidScore, mouthScore }) =>
        (Math.max(lidScore, mouthScore) >= LEAST_SCORE ||
          (Math.min(lidScore, mouthScore) > 0 && lidScore + mouthScore >= LEAST_JOINT_SCORE)) &&
        spanOf(timeS, from, to) >= LEAST_ABOVE_S,
    );
}

/**
 * Stretches in which one lid is closed further than the other. What belongs to a blink of both
 * lids does not count, unless the lid was already down before the other one began: then the
 * spasm goes on through the blink.
 */
function lidEpisodes(
  { timeS, left, right }: Signals,
  side: Side,
  channel: Channel,
  closures: readonly Closure[],
): Run[] {
  const inClosure = new Uint8Array(timeS.length);
  for (const { course } of closures) {
    for (let i = course[side].from; i <= course[side].to; i++) inClosure[i] = 1;
  }
  const own = side === 'left' ? left.lidClosure : right.lidClosure;
  const runs = runsWhere(
    timeS,
    (i) => channel.excess[i]! > channel.threshold && inClosure[i] === 0,
  );
  return joinRuns(timeS, runs, BRIDGED_GAP_S, (gap) => {
    let covered = 0;
    for (let i = gap.from + 1; i < gap.to; i++) {
      if (!(own[i]! > BOTH_CLOSING)) return false;
      covered += inClosure[i]!;
    }
    return covered > 0;
  });
}

function runsAbove(timeS: Float64Array, channel: Channel): Run[] {
  const runs = runsWhere(timeS, (i) => channel.excess[i]! > channel.threshold);
  return joinRuns(timeS, runs, BRIDGED_GAP_S);
}

/** Runs of either channel that overlap or nearly touch are one episode. */
function overlapping(timeS: Float64Array, runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last !== undefined && timeS[run.from]! - timeS[last.to]! <= BRIDGED_GAP_S) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    } else {
      out.push(run);
    }
  }
  return out;
}

/** Highest score of a channel's own runs within an episode, in thresholds. */
function scoreIn(
  signals: Signals,
  episode: Run,
  runs: readonly Run[],
  { excess, threshold, perDegree }: Channel,
): number {
  let score = 0;
  for (const run of runs) {
    if (run.to < episode.from || run.from > episode.to) continue;
    const peak = peakOf(excess, run).value;
    const rise = steepest(signals, excess, perDegree, run);
    const sharpness = Math.min(1, rise / (FAST_SHARE * peak));
    score = Math.max(score, (sharpness * Math.min(peak, SHARPNESS * rise)) / threshold);
  }
  return score;
}

/**
 * The largest rise within a short time, about the start of a run or in it, less what the head's
 * turn in that time may have put there. Where the start was not seen, as at the recording's own,
 * the fall at the end of a run that is long enough tells as much.
 */
function steepest(signals: Signals, values: Float32Array, perDegree: number, run: Run): number {
  const rise = steepestTo(signals, values, perDegree, run, -1);
  const seconds = signals.timeS[run.to]! - signals.timeS[run.from]!;
  if (seconds < RISE_WITHIN_S || startSeen(signals, run.from)) return rise;
  return Math.max(rise, steepestTo(signals, values, perDegree, run, 1));
}

/** The same, against the frames before each of the run's (`step` −1) or after it (1). */
function steepestTo(
  { timeS, yawDeg, pitchDeg }: Signals,
  values: Float32Array,
  perDegree: number,
  { from, to }: Run,
  step: 1 | -1,
): number {
  let largest = 0;
  for (let i = from; i <= to; i++) {
    for (let k = i + step; k >= 0 && k < values.length; k += step) {
      if (Math.abs(timeS[i]! - timeS[k]!) > RISE_WITHIN_S) break;
      const turn =
        yawDeg === undefined || pitchDeg === undefined
          ? 0
          : Math.hypot(yawDeg[i]! - yawDeg[k]!, pitchDeg[i]! - pitchDeg[k]!);
      const rise = values[i]! - values[k]! - perDegree * turn;
      if (rise > largest) largest = rise;
    }
  }
  return largest;
}

/** Whether the face was tracked shortly before a frame. */
function startSeen({ timeS, tracked }: Signals, from: number): boolean {
  for (let k = from - 1; k >= 0 && timeS[from]! - timeS[k]! <= RISE_WITHIN_S; k--) {
    if (tracked[k] === 1) return true;
  }
  return false;
}

/** Time that frames stand for, half a frame beyond each end. */
function spanOf(timeS: Float64Array, from: number, to: number): number {
  const before = timeS[Math.max(0, from - 1)]!;
  const after = timeS[Math.min(timeS.length - 1, to + 1)]!;
  return (timeS[to]! + after) / 2 - (timeS[from]! + before) / 2;
}
