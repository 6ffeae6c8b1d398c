import type { SideSignals, Signals } from '@facialis/spasm';

/** One kind of movement that is drawn for both halves of the face on one scale. */
export interface Channel {
  readonly name: 'lid' | 'mouth' | 'brow';
  readonly label: string;
  /** Unit of the values: a share of 1 for lids, or a tracker's own scale (`1`). */
  readonly unit: 'mm' | '1';
  /** Values at the inner and the outer edge of a half's drawing, in the channel's unit. */
  readonly low: number;
  readonly high: number;
  /** What the outer edge stands for. */
  readonly edge: string;
  readonly left: Float32Array | null;
  readonly right: Float32Array | null;
}

/** Scales in mm that a channel may take, so that figures of different recordings compare. */
const SCALES_MM = [2, 3, 5, 8, 12, 20, 30];

function commissureLength(side: SideSignals): Float32Array | null {
  const { commissureLateralMm: lateral, commissureUpMm: up } = side;
  if (lateral === undefined || up === undefined) return null;
  return lateral.map((value, i) => Math.hypot(value, up[i]!));
}

function largest(...series: readonly (Float32Array | null | undefined)[]): number {
  let most = 0;
  for (const values of series) {
    for (const value of values ?? []) most = Math.max(most, Math.abs(value) || 0);
  }
  return most;
}

function scaleFor(most: number): number {
  return SCALES_MM.find((scale) => scale >= most) ?? Math.ceil(most / 10) * 10;
}

interface Pair {
  readonly left: Float32Array | null;
  readonly right: Float32Array | null;
}

function pairOf(
  signals: Signals,
  read: (side: SideSignals) => Float32Array | null | undefined,
): Pair {
  return { left: read(signals.left) ?? null, right: read(signals.right) ?? null };
}

const isThere = ({ left, right }: Pair) => left !== null || right !== null;

/** The scale that fits the values of all recordings that are compared, mm. */
function scaleOf(
  all: readonly Signals[],
  read: (side: SideSignals) => Float32Array | null | undefined,
): number {
  return scaleFor(largest(...all.flatMap(({ left, right }) => [read(left), read(right)])));
}

/** The mouth corner's distance from rest; a tracker's own scale where there are no millimetres. */
function mouthChannel(signals: Signals, all: readonly Signals[]): Channel {
  const words = { name: 'mouth', label: 'Mouth corner' } as const;
  const activity = pairOf(signals, (side) => side.mouthActivity);
  const measured = pairOf(signals, commissureLength);
  if (!isThere(measured) && isThere(activity)) {
    return { ...words, unit: '1', low: 0, high: 1, edge: 'strongest', ...activity };
  }
  const high = scaleOf(all, commissureLength);
  return { ...words, unit: 'mm', low: 0, high, edge: `${high} mm`, ...measured };
}

/** The brow's height against rest, likewise. */
function browChannel(signals: Signals, all: readonly Signals[]): Channel {
  const words = { name: 'brow', label: 'Brow up' } as const;
  const activity = pairOf(signals, (side) => side.browActivity);
  const measured = pairOf(signals, (side) => side.browMm);
  if (!isThere(measured) && isThere(activity)) {
    return { ...words, unit: '1', low: -1, high: 1, edge: 'highest', ...activity };
  }
  const high = scaleOf(all, (side) => side.browMm);
  return { ...words, unit: 'mm', low: -high / 2, high, edge: `${high} mm`, ...measured };
}

/**
 * The movements that are drawn, both sides on one scale, from top to bottom.
 *
 * @param beside other recordings that are drawn beside this one, on the same scales
 */
export function traceChannels(
  signals: Signals,
  beside: readonly Signals[] = [],
): readonly Channel[] {
  const lids = pairOf(signals, (side) => side.lidClosure);
  const all = [signals, ...beside];
  return [
    { name: 'lid', label: 'Eyelid', unit: '1', low: 0, high: 1, edge: 'shut', ...lids },
    mouthChannel(signals, all),
    browChannel(signals, all),
  ];
}
