import type { SideSignals, Signals } from '@facialis/spasm';

/** One kind of movement that is drawn for both halves of the face on one scale. */
export interface Channel {
  readonly label: string;
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

function largest(...series: readonly (Float32Array | null)[]): number {
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

/** The mouth corner's distance from rest; a tracker's own scale where there are no millimetres. */
function mouthChannel(signals: Signals): Channel {
  const label = 'Mouth corner';
  const activity = pairOf(signals, (side) => side.mouthActivity);
  const measured = pairOf(signals, commissureLength);
  if (!isThere(measured) && isThere(activity)) {
    return { label, low: 0, high: 1, edge: 'strongest', ...activity };
  }
  const high = scaleFor(largest(measured.left, measured.right));
  return { label, low: 0, high, edge: `${high} mm`, ...measured };
}

/** The brow's height against rest, likewise. */
function browChannel(signals: Signals): Channel {
  const label = 'Brow up';
  const activity = pairOf(signals, (side) => side.browActivity);
  const measured = pairOf(signals, (side) => side.browMm);
  if (!isThere(measured) && isThere(activity)) {
    return { label, low: -1, high: 1, edge: 'highest', ...activity };
  }
  const high = scaleFor(largest(measured.left, measured.right));
  return { label, low: -high / 2, high, edge: `${high} mm`, ...measured };
}

/** The movements drawn in a report, both sides on one scale, from top to bottom. */
export function traceChannels(signals: Signals): readonly Channel[] {
  const lids = pairOf(signals, (side) => side.lidClosure);
  return [
    { label: 'Eyelid', low: 0, high: 1, edge: 'shut', ...lids },
    mouthChannel(signals),
    browChannel(signals),
  ];
}
