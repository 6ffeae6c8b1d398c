import { blockAt, middleOf, type Resampling } from './bootstrap.ts';
import { computeMeasurable, frameAt, type MeasurableTime, secondsWithin } from './measurable.ts';
import type { SpasmEvent } from './recording.ts';
import type { Side, Signals } from './signals.ts';
import { mergeSpans, type Span } from './span.ts';
import type { Interval } from './statistics.ts';

/** Eye and mouth are compared at shifts up to this, s: facial muscles of a spasm fire within ms. */
export const SYNKINESIS_LAG_S = 0.2;
/** Rest before and after a spasm that is compared too, s, so that rise and fall are seen. */
export const SYNKINESIS_MARGIN_S = 0.5;
/** Below this correlation a lag says nothing: it would be where noise happens to agree best. */
export const SYNKINESIS_LAG_NEEDS_R = 0.3;
/** A window with fewer pairs of frames than this is left out. */
const FEWEST_PAIRS = 5;
const MS = 1000;

/** How eye and mouth of one side move together around spasms. */
export interface Synkinesis {
  /** Highest correlation over the shifts, −1 to 1. */
  readonly r: number;
  readonly rInterval: Interval;
  /** Shift of the highest correlation, ms; positive when the mouth follows the eye. */
  readonly lagMs: number;
  readonly lagInterval: Interval;
  /** Stretches of spasm compared; several spasms close together make one. */
  readonly windows: number;
  readonly measurableS: number;
}

/** Sums of squares and products of one window, one value a shift. */
interface WindowSums {
  readonly block: number;
  readonly eyeEye: Float64Array;
  readonly mouthMouth: Float64Array;
  readonly eyeMouth: Float64Array;
}

/**
 * Cross-correlation between lid closure and the length of the mouth corner's displacement, on the
 * side of each spasm, over the spasms and half a second around them. Each stretch is compared
 * about its own mean. Null where no stretch has both signals.
 */
export function computeSynkinesis(
  signals: Signals,
  spasms: readonly SpasmEvent[],
  resampling: Resampling,
): Synkinesis | null {
  const stepS = medianStep(signals.timeS);
  const reach = Math.floor(SYNKINESIS_LAG_S / stepS + 1e-9);
  const sums: WindowSums[] = [];
  let measurableS = 0;
  for (const side of ['left', 'right'] as const) {
    const mouth = commissureLength(signals, side);
    if (!mouth || !Number.isFinite(reach)) continue;
    const time = computeMeasurable(signals, resampling.span, signals[side].lidClosure, mouth);
    for (const window of windowsAround(spasms, side)) {
      const eye = signals[side].lidClosure;
      const sum = sumWindow(time, eye, mouth, window, stepS, reach);
      if (!sum) continue;
      sums.push({ block: blockAt(resampling, window.from), ...sum });
      measurableS += secondsWithin(time, window);
    }
  }
  if (sums.length === 0) return null;
  const { r, lagMs } = highest(sums, new Uint16Array(resampling.blocks).fill(1), stepS, reach);
  if (!Number.isFinite(r)) return null;
  const drawn = resampling.draws.map((draw) => highest(sums, draw, stepS, reach));
  return {
    r,
    rInterval: middleOf(drawn.map((top) => top.r)),
    lagMs,
    lagInterval: middleOf(drawn.map((top) => top.lagMs)),
    windows: sums.length,
    measurableS,
  };
}

function windowsAround(spasms: readonly SpasmEvent[], side: Side): Span[] {
  return mergeSpans(
    spasms
      .filter((spasm) => spasm.side === side)
      .map(({ onset, offset }) => ({
        from: onset - SYNKINESIS_MARGIN_S,
        to: offset + SYNKINESIS_MARGIN_S,
      })),
  );
}

function commissureLength(signals: Signals, side: Side): Float32Array | null {
  const { commissureLateralMm: lateral, commissureUpMm: up } = signals[side];
  if (!lateral || !up) return null;
  return lateral.map((value, frame) => Math.hypot(value, up[frame]!));
}

function medianStep(timeS: Float64Array): number {
  const steps = timeS.subarray(1).map((t, i) => t - timeS[i]!);
  steps.sort();
  return steps[steps.length >> 1] ?? Number.NaN;
}

function sumWindow(
  time: MeasurableTime,
  eye: Float32Array,
  mouth: Float32Array,
  window: Span,
  stepS: number,
  reach: number,
): Omit<WindowSums, 'block'> | null {
  const shifts = 2 * reach + 1;
  const sums = {
    eyeEye: new Float64Array(shifts),
    mouthMouth: new Float64Array(shifts),
    eyeMouth: new Float64Array(shifts),
  };
  const from = Math.max(window.from, time.span.from);
  const to = Math.min(window.to, time.span.to);
  const first = frameAt(time.timeS, from - stepS / 2) + 1;
  const last = frameAt(time.timeS, to + stepS / 2);
  for (let shift = 0; shift < shifts; shift++) {
    const lagS = (shift - reach) * stepS;
    let [pairs, n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0, 0];
    for (let frame = Math.max(first, 0); frame <= last; frame++) {
      if (!(time.usable[frame] || time.usable[frame - 1])) continue;
      const b = valueAt(time, mouth, time.timeS[frame]! + lagS, frame + shift - reach);
      if (Number.isNaN(b)) continue;
      const a = eye[frame]!;
      const t = time.timeS[frame]!;
      // A frame at the edge counts for its part within, so that no rounding takes it in or out.
      const part = (Math.min(to - t, stepS / 2) + Math.min(t - from, stepS / 2)) / stepS;
      if (part <= 0) continue;
      pairs += 1;
      n += part;
      x += part * a;
      y += part * b;
      xx += part * a * a;
      yy += part * b * b;
      xy += part * a * b;
    }
    if (pairs < FEWEST_PAIRS) return null;
    sums.eyeEye[shift] = xx - (x * x) / n;
    sums.mouthMouth[shift] = yy - (y * y) / n;
    sums.eyeMouth[shift] = xy - (x * y) / n;
  }
  return sums;
}

/** A series at a time between frames, on the straight line; NaN in unmeasurable time. */
function valueAt(time: MeasurableTime, values: Float32Array, t: number, guess: number): number {
  const { timeS, usable } = time;
  let frame = Math.min(Math.max(guess, 0), timeS.length - 1);
  while (frame > 0 && timeS[frame]! > t) frame--;
  while (frame + 1 < timeS.length && timeS[frame + 1]! <= t) frame++;
  const past = t - timeS[frame]!;
  if (past === 0) return usable[frame] || usable[frame - 1] ? values[frame]! : Number.NaN;
  if (past < 0 || !usable[frame]) return Number.NaN;
  const share = past / (timeS[frame + 1]! - timeS[frame]!);
  return values[frame]! * (1 - share) + values[frame + 1]! * share;
}

function highest(
  sums: readonly WindowSums[],
  draw: Uint16Array,
  stepS: number,
  reach: number,
): { r: number; lagMs: number } {
  const correlations = new Float64Array(2 * reach + 1);
  let top = 0;
  for (let shift = 0; shift < correlations.length; shift++) {
    let eyeEye = 0;
    let mouthMouth = 0;
    let eyeMouth = 0;
    for (const window of sums) {
      const times = draw[window.block]!;
      eyeEye += times * window.eyeEye[shift]!;
      mouthMouth += times * window.mouthMouth[shift]!;
      eyeMouth += times * window.eyeMouth[shift]!;
    }
    correlations[shift] = eyeMouth / Math.sqrt(eyeEye * mouthMouth);
    if (correlations[shift]! > correlations[top]!) top = shift;
  }
  const shift = top + parabolaTop(correlations[top - 1], correlations[top]!, correlations[top + 1]);
  return { r: correlations[top]!, lagMs: (shift - reach) * stepS * MS };
}

/** Where between −½ and ½ the parabola through three neighbours is highest. */
function parabolaTop(before: number | undefined, top: number, after: number | undefined): number {
  if (before === undefined || after === undefined) return 0;
  const curve = before - 2 * top + after;
  return curve < 0 ? (before - after) / (2 * curve) : 0;
}
