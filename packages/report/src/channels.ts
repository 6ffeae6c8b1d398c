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

/** The movements drawn in a report, both sides on one scale, from top to bottom. */
export function traceChannels(signals: Signals): readonly Channel[] {
  const mouth = {
    left: commissureLength(signals.left),
    right: commissureLength(signals.right),
  };
  const brow = { left: signals.left.browMm ?? null, right: signals.right.browMm ?? null };
  const mouthMm = scaleFor(largest(mouth.left, mouth.right));
  const browMm = scaleFor(largest(brow.left, brow.right));
  return [
    {
      label: 'Eyelid',
      low: 0,
      high: 1,
      edge: 'shut',
      left: signals.left.lidClosure,
      right: signals.right.lidClosure,
    },
    {
      label: 'Mouth corner',
      low: 0,
      high: mouthMm,
      edge: `${mouthMm} mm`,
      ...mouth,
    },
    {
      label: 'Brow up',
      low: -browMm / 2,
      high: browMm,
      edge: `${browMm} mm`,
      ...brow,
    },
  ];
}
