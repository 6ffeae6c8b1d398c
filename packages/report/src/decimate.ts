/** A drawn point of a trace: seconds and value. */
export interface TracePoint {
  readonly timeS: number;
  readonly value: number;
}

/** Frames further apart than this are not joined by a line: what lies between was not seen. */
const LONGEST_JOIN_S = 0.5;

/** First index at or after `timeS` in rising times. */
export function indexAt(times: Float64Array, timeS: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < timeS) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Thins a trace to at most two points a column, the lowest and the highest, in order of time, so
 * that no peak is lost however long the recording is. Times within [from, to). Runs are separate
 * where a column holds a value that was not measured (NaN) or frames are missing.
 */
export function decimate(
  times: Float64Array,
  values: Float32Array,
  from: number,
  to: number,
  columns: number,
): TracePoint[][] {
  const runs: TracePoint[][] = [];
  let run: TracePoint[] = [];
  let lowest = -1;
  let highest = -1;
  let column = -1;
  let broken = true;
  let lastTime = Number.NEGATIVE_INFINITY;

  const flush = () => {
    if (lowest < 0) return;
    if (broken || run.length === 0) {
      run = [];
      runs.push(run);
    }
    const [first, second] = lowest <= highest ? [lowest, highest] : [highest, lowest];
    run.push({ timeS: times[first]!, value: values[first]! });
    if (second !== first) run.push({ timeS: times[second]!, value: values[second]! });
    broken = false;
    lowest = -1;
    highest = -1;
  };

  const columnsPerS = columns / (to - from);
  let pendingBreak = false;
  for (let i = indexAt(times, from); i < times.length && times[i]! < to; i++) {
    const here = Math.min(columns - 1, Math.floor((times[i]! - from) * columnsPerS));
    if (here !== column) {
      flush();
      broken ||= pendingBreak;
      pendingBreak = false;
      column = here;
    }
    const gap = times[i]! - lastTime > LONGEST_JOIN_S;
    lastTime = times[i]!;
    if (gap && lowest < 0) broken = true;
    else if (gap) pendingBreak = true;
    const value = values[i]!;
    if (Number.isNaN(value)) {
      if (lowest < 0) broken = true;
      else pendingBreak = true;
      continue;
    }
    if (lowest < 0 || value < values[lowest]!) lowest = i;
    if (highest < 0 || value > values[highest]!) highest = i;
  }
  flush();
  return runs;
}
