/** Frames `from` to `to`, both within. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A gap in time longer than this ends a run, s: the frames about it do not belong together. */
const LONGEST_GAP_S = 0.2;

/** The runs of frames for which a condition holds. */
export function runsWhere(timeS: Float64Array, holds: (frame: number) => boolean): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= timeS.length; i++) {
    const on = i < timeS.length && holds(i);
    const torn = i > 0 && i < timeS.length && timeS[i]! - timeS[i - 1]! > LONGEST_GAP_S;
    if (from >= 0 && (!on || torn)) {
      runs.push({ from, to: i - 1 });
      from = -1;
    }
    if (on && from < 0) from = i;
  }
  return runs;
}

/** Joins runs that lie at most `gapS` apart, or whose gap a condition bridges. */
export function joinRuns(
  timeS: Float64Array,
  runs: readonly Run[],
  gapS: number,
  bridges: (gap: Run) => boolean = () => false,
): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    const apart = last === undefined ? Infinity : timeS[run.from]! - timeS[last.to]!;
    if (last !== undefined && (apart <= gapS || bridges({ from: last.to, to: run.from }))) {
      joined[joined.length - 1] = { from: last.from, to: run.to };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** The highest value of a run, and its frame; −1 where nothing was measured. */
export function peakOf(values: Float32Array, { from, to }: Run): { value: number; frame: number } {
  let frame = -1;
  for (let i = from; i <= to; i++) {
    if (Number.isFinite(values[i]!) && (frame < 0 || values[i]! > values[frame]!)) frame = i;
  }
  return { value: frame < 0 ? Number.NaN : values[frame]!, frame };
}
