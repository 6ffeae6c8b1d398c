/** Where a movement starts and ends, seconds. */
export interface Edges {
  readonly onset: number;
  readonly offset: number;
}

// The times below lie between whole frames at usual rates, so that no clock's last digit decides.

/** Rise and fall are looked for this far before and after the frames above the threshold, s. */
const LOOK_AROUND_S = 0.35;
/** The first and last of an event's level is its highest within this time of each end, s. */
const PLATEAU_S = 0.21;
/** Rise and fall are timed between this share of the level and what is left at the other end. */
const LEAST_SHARE = 0.12;
const MOST_SHARE = 0.35;
/** Rest before an event: this long, ending this long before the threshold is crossed, s. */
const REST_S = 0.31;
const REST_GAP_S = 0.11;

/**
 * Start and end of a movement whose frames above a threshold are `from` to `to`. A movement starts
 * and ends softly, so its ends lie in the noise; they are found from its flanks: the times at
 * which a low and a high share of its level are crossed, between frames by straight lines, carried
 * on to level 0 as a smooth step (3u² − 2u³) goes. Frames are where they are in time.
 * @param noise standard deviation of the values at rest
 */
export function edgesOf(
  timeS: Float64Array,
  values: Float32Array,
  from: number,
  to: number,
  noise: number,
): Edges {
  // A flank that the recording cuts off leads beyond it; nothing is known there.
  return {
    onset: Math.max(timeS[0]!, flank(timeS, values, from, to, -1, noise)),
    offset: Math.min(timeS[timeS.length - 1]!, flank(timeS, values, to, from, 1, noise)),
  };
}

/** One flank, walking outwards from frame `end` in direction `step`; `inner` is the other end. */
function flank(
  timeS: Float64Array,
  values: Float32Array,
  end: number,
  inner: number,
  step: 1 | -1,
  noise: number,
): number {
  const base = restLevel(timeS, values, end, step);
  // The level that the flank leads to, and where it is first reached from outside.
  let top = end;
  for (let i = end; i !== inner - step; i -= step) {
    if (Math.abs(timeS[i]! - timeS[end]!) > PLATEAU_S) break;
    if (values[i]! > values[top]!) top = i;
    if (i === 0 || i === values.length - 1) break;
  }
  const level = values[top]! - base;
  if (!(level > 0)) return timeS[end]!;
  const share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, (2.5 * noise) / level));
  const high = crossing(timeS, values, top, step, base + (1 - share) * level);
  const low = crossing(timeS, values, top, step, base + share * level);
  const u = smoothStepInverse(share);
  const width = (low - high) / (1 - 2 * u);
  return low + u * width;
}

/** Time at which values, walking outwards from `start`, fall through `level`. */
function crossing(
  timeS: Float64Array,
  values: Float32Array,
  start: number,
  step: 1 | -1,
  level: number,
): number {
  let i = start;
  for (;;) {
    const next = i + step;
    const value = values[next];
    if (value === undefined || Number.isNaN(value)) return timeS[i]!;
    if (Math.abs(timeS[next]! - timeS[start]!) > PLATEAU_S + LOOK_AROUND_S) return timeS[i]!;
    if (value < level) {
      const share = (values[i]! - level) / (values[i]! - value);
      return timeS[i]! + share * (timeS[next]! - timeS[i]!);
    }
    i = next;
  }
}

/** The least that was reached outside: rest, or the valley between two events; 0 without frames. */
function restLevel(timeS: Float64Array, values: Float32Array, end: number, step: 1 | -1): number {
  const outside: number[] = [];
  for (let i = end + step; i >= 0 && i < values.length; i += step) {
    const away = Math.abs(timeS[i]! - timeS[end]!);
    if (away > REST_GAP_S + REST_S) break;
    if (away > REST_GAP_S && Number.isFinite(values[i]!)) outside.push(values[i]!);
  }
  if (outside.length === 0) return 0;
  outside.sort((a, b) => a - b);
  // A third from below: rest, even where the next event already begins.
  return Math.max(0, outside[Math.floor(outside.length / 3)]!);
}

/** u at which 3u² − 2u³ reaches a share. */
function smoothStepInverse(share: number): number {
  return 0.5 - Math.sin(Math.asin(1 - 2 * share) / 3);
}
