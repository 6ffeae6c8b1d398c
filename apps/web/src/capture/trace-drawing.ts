import type { Glimpse } from '@facialis/measure';
import { TRACE_S } from './live-feed.ts';

type Side = 'left' | 'right';

/** What one row of traces shows. */
export interface TraceRow {
  /** The value at the top of the row. */
  readonly highest: number;
  readonly of: (glimpse: Glimpse, side: Side) => number;
}

/** Width of a line, CSS pixels. */
const LINE = 2;
/** The left side is dashed, so that colour is not all that tells the sides, CSS pixels. */
const DASHES: Readonly<Record<Side, readonly number[]>> = { right: [], left: [5, 3] };

/** Over a longer gap between pictures no line is drawn, s. */
const LONGEST_GAP_S = 0.3;

/** Draws the last seconds of both sides over what was drawn before; the newest is at the right. */
export function drawTraces(
  canvas: HTMLCanvasElement,
  traces: readonly Glimpse[],
  { of, highest }: TraceRow,
  inks: Readonly<Record<Side, string>>,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { clientWidth: width, clientHeight: height } = canvas;
  const scale = devicePixelRatio;
  if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
  if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  context.lineWidth = LINE;
  context.lineJoin = 'round';
  const nowS = traces.at(-1)?.timeS ?? 0;
  for (const side of ['right', 'left'] as const) {
    context.strokeStyle = inks[side];
    context.setLineDash([...DASHES[side]]);
    context.beginPath();
    let drawnS = Number.NEGATIVE_INFINITY;
    for (const glimpse of traces) {
      const value = of(glimpse, side);
      if (!Number.isFinite(value)) continue;
      const x = width * (1 - (nowS - glimpse.timeS) / TRACE_S);
      const y = LINE + (height - 2 * LINE) * (1 - Math.min(1, value / highest));

      if (glimpse.timeS - drawnS > LONGEST_GAP_S) context.moveTo(x, y);
      else context.lineTo(x, y);
      drawnS = glimpse.timeS;
    }
    context.stroke();
  }
}
