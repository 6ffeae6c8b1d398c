import { type Channel, traceChannels } from '@facialis/report';
import type { Signals } from '@facialis/spasm';
import type { PlotOptions } from '../plots/uplot.ts';

/** Room for the value axis of every trace, rem. */
export const TRACE_GUTTER_REM = 3;
/** Frames further apart than this are not joined by a line, s: what lies between was not seen. */
export const LONGEST_JOIN_S = 0.5;
/** Steps of the time axis, s. */
const TICK_STEPS_S = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600];
const SECONDS_PER_MINUTE = 60;
const PERCENT = 100;

/** One movement of both halves of the face: the right half upwards from the middle, the left down. */
export interface TracePanel {
  readonly name: Channel['name'];
  readonly unit: '%' | 'mm' | '';
  readonly options: PlotOptions;
  /** Right, then left, as they are drawn; a side that was not measured has no numbers. */
  readonly series: readonly [Float32Array, Float32Array];
  /** Sides that were not measured at all. */
  readonly lacking: readonly ('right' | 'left')[];
}

/**
 * The panels of a recording from top to bottom.
 *
 * @param beside signals of a recording that is drawn beside it, on the same scales
 */
export function tracePanels(signals: Signals, beside?: Signals): readonly TracePanel[] {
  const channels = traceChannels(signals, beside ? [beside] : []);
  return channels.map((channel, i) => {
    const { name, unit, low, high, right, left } = channel;
    const range = high - low;
    return {
      name,
      unit: name === 'lid' ? '%' : unit === 'mm' ? 'mm' : '',
      options: {
        lines: [{ colour: 'right' }, { colour: 'left' }],
        low: -range,
        high: range,
        values: marksOf(channel).flatMap((value) =>
          [low - value, value - low].map((at) => ({
            at,
            text: valueText(value * (name === 'lid' ? PERCENT : 1)),
          })),
        ),
        timeTicks,
        timeText,
        hasTimeAxis: i === channels.length - 1,
        gutterRem: TRACE_GUTTER_REM,
      },
      series: [mirrored(right, channel, 1, signals), mirrored(left, channel, -1, signals)],
      lacking: [...(right ? [] : ['right' as const]), ...(left ? [] : ['left' as const])],
    };
  });
}

/** Values that are marked at the axis: rest, the outer edge, and a middle where there is room. */
function marksOf({ low, high }: Channel): readonly number[] {
  return low < 0 ? [0, high] : [low, (low + high) / 2, high];
}

/** Values as heights over the middle axis, cut where the panel ends. */
function mirrored(
  values: Float32Array | null,
  { low, high }: Channel,
  outwards: 1 | -1,
  { timeS }: Signals,
): Float32Array {
  if (values === null) return new Float32Array(timeS.length).fill(Number.NaN);
  return values.map((value) => outwards * (Math.min(Math.max(value, low), high) - low));
}

function valueText(value: number): string {
  const text = String(Number(value.toFixed(1)));
  return text.replace('-', '−');
}

/** Round times within a window, at most so many. */
export function timeTicks(
  { from, to }: { readonly from: number; readonly to: number },
  most: number,
): number[] {
  const step = TICK_STEPS_S.find((size) => (to - from) / size <= most) ?? (to - from) / most;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * step);
}

/** A time as it stands at the axis: `12.5`, and `1:05` in long recordings. */
export function timeText(
  time: number,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const step = (to - from) / 10;
  const decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
  if (to <= 2 * SECONDS_PER_MINUTE) return `${Number(time.toFixed(decimals))} s`;
  const minutes = Math.floor(time / SECONDS_PER_MINUTE + 1e-9);
  const seconds = (time - minutes * SECONDS_PER_MINUTE).toFixed(decimals);
  return `${minutes}:${seconds.padStart(decimals === 0 ? 2 : decimals + 3, '0')}`;
}
