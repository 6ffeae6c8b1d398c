import type { Span } from '@facialis/report';
import type { SpasmEvent } from '@facialis/spasm';
import type { Paper } from '../plots/uplot.ts';

/** What of an event is marked. */
export type MarkedEvent = Pick<SpasmEvent, 'id' | 'kind' | 'side' | 'onset' | 'offset'>;

/** What is marked behind the traces. */
export interface TraceMarks {
  readonly events: readonly MarkedEvent[];
  /** The event that is looked at. */
  readonly chosen: MarkedEvent | null;
  readonly unmeasured: readonly Span[];
  readonly segments: readonly Span[];
}

/** CSS pixels. */
const BAR_HEIGHT = 5;
const LEAST_WIDTH = 2;
const HATCH_STEP = 7;
/** How strongly marks are drawn. */
const BAND_ALPHA = 0.16;
const OTHER_ALPHA = 0.12;
const CHOSEN_ALPHA = 0.34;
const HATCH_ALPHA = 0.35;
const SEGMENT_ALPHA = 0.7;

/**
 * Draws spasms as bands on their own half with a bar at the outer edge, other events as grey bands
 * over both halves, the chosen event more strongly, and hatches time that was not measured.
 */
export function paintMarks(paper: Paper, marks: TraceMarks): void {
  const { context, colours, area, ratio } = paper;
  for (const span of marks.unmeasured) hatch(paper, span);
  for (const event of marks.events) {
    const band = bandOf(paper, { from: event.onset, to: event.offset });
    if (band === null) continue;
    const isChosen = event.id === marks.chosen?.id;
    if (event.kind !== 'spasm') {
      context.globalAlpha = isChosen ? CHOSEN_ALPHA : OTHER_ALPHA;
      context.fillStyle = colours.soft;
      context.fillRect(band.x, area.top, band.width, area.height);
      continue;
    }
    const middle = paper.y(0);
    for (const side of event.side === 'both' ? (['right', 'left'] as const) : [event.side]) {
      const top = side === 'right' ? area.top : middle;
      const height = side === 'right' ? middle - area.top : area.top + area.height - middle;
      context.fillStyle = colours[side];
      context.globalAlpha = isChosen ? CHOSEN_ALPHA : BAND_ALPHA;
      context.fillRect(band.x, top, band.width, height);
      context.globalAlpha = 1;
      const bar = BAR_HEIGHT * ratio;
      context.fillRect(band.x, side === 'right' ? top : top + height - bar, band.width, bar);
    }
  }
  context.globalAlpha = SEGMENT_ALPHA;
  context.strokeStyle = colours.soft;
  context.lineWidth = ratio;
  context.setLineDash([4 * ratio, 4 * ratio]);
  for (const { from, to } of marks.segments) {
    for (const time of [from, to]) {
      context.beginPath();
      context.moveTo(paper.x(time), area.top);
      context.lineTo(paper.x(time), area.top + area.height);
      context.stroke();
    }
  }
}

/** A stretch of time within the window as canvas pixels, never thinner than can be seen. */
function bandOf(paper: Paper, { from, to }: Span): { x: number; width: number } | null {
  const { window, ratio } = paper;
  if (to < window.from || from > window.to) return null;
  const x = paper.x(Math.max(from, window.from));
  const end = paper.x(Math.min(to, window.to));
  return { x, width: Math.max(end - x, LEAST_WIDTH * ratio) };
}

function hatch(paper: Paper, span: Span): void {
  const band = bandOf(paper, span);
  if (band === null) return;
  const { context, colours, area, ratio } = paper;
  context.save();
  context.beginPath();
  context.rect(band.x, area.top, band.width, area.height);
  context.clip();
  context.globalAlpha = HATCH_ALPHA;
  context.strokeStyle = colours.soft;
  context.lineWidth = ratio;
  context.beginPath();
  const step = HATCH_STEP * ratio;
  for (let x = band.x - area.height; x < band.x + band.width; x += step) {
    context.moveTo(x, area.top + area.height);
    context.lineTo(x + area.height, area.top);
  }
  context.stroke();
  context.restore();
}
