import type { RecordedSide, SpasmEvent } from '@facialis/spasm';
import type { Channel } from './channels.ts';
import { decimate, type TracePoint } from './decimate.ts';
import { isOn } from './event-words.ts';
import { decimal } from './figure-text.ts';
import { type Html, type HtmlValue, html, NOTHING } from './html.ts';
import { timeTicks } from './rows.ts';
import { clip, type Span } from './spans.ts';

/** What one row of mirrored traces is drawn from. */
export interface TraceRow {
  /** Tells the figure's own ids apart on a page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly span: Span;
  /** How times stand at the axis: seconds, or minutes and seconds. */
  readonly axis: 's' | 'min:s';
  readonly timeS: Float64Array;
  readonly channels: readonly Channel[];
  readonly events: readonly SpasmEvent[];
  readonly unmeasured: readonly Span[];
  readonly segments: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Letters of the spasms that have a film strip, by event id. */
  readonly letters: ReadonlyMap<number, string>;
  /** What a reader of the figure must know, drawn into it. */
  readonly warnings: readonly string[];
}

/** Lengths in the units of the drawing. */
const LABEL_WIDTH = 108;
const PLOT_WIDTH = 640;
const RIGHT_MARGIN = 12;
const HALF_HEIGHT = 42;
const PANEL_GAP = 16;
const AXIS_HEIGHT = 22;
const LINE_HEIGHT = 16;
/** From the middle of a line of text down to its base. */
const TEXT_DROP = 4;
/** From a panel's axis to the words left and right. */
const SIDE_LABEL_OFFSET = 17;
/** Room that a letter takes, and a letter of a segment's name. */
const LETTER_WIDTH = 13;
const NAME_LETTER_WIDTH = 7;
/** Letters of bold text that fit the drawing's width in any common font. */
const MOST_LETTERS = 95;
/** The bar at the outer edge of a half that marks a spasm. */
const BAR_HEIGHT = 4;
/** A spasm is drawn at least this wide, so that none is lost in a long row. */
const LEAST_WIDTH = 1.5;

const px = (value: number) => String(Math.round(value * 10) / 10);

interface Frame {
  readonly x: (timeS: number) => number;
  readonly from: number;
  readonly to: number;
}

/** A band of time as x and width, never thinner than can be seen. */
function band(frame: Frame, span: Span): { x: string; width: string } | null {
  const shown = clip(span, frame.from, frame.to);
  if (shown === null) return null;
  const x = frame.x(shown.from);
  return { x: px(x), width: px(Math.max(LEAST_WIDTH, frame.x(shown.to) - x)) };
}

function area(runs: TracePoint[][], x: (t: number) => number, y: (v: number) => number): string {
  const zero = y(0);
  return runs
    .map((run) => {
      let atX = Math.round(x(run[0]!.timeS) * 10);
      let atY = Math.round(zero * 10);
      let path = `M${atX / 10} ${atY / 10}`;
      const lineTo = (toX: number, toY: number) => {
        path += `l${(toX - atX) / 10} ${(toY - atY) / 10}`;
        atX = toX;
        atY = toY;
      };
      for (const point of run)
        lineTo(Math.round(x(point.timeS) * 10), Math.round(y(point.value) * 10));
      lineTo(atX, Math.round(zero * 10));
      return path;
    })
    .join('');
}

/** One half of a panel: the traces of one side, rising away from the middle axis. */
function half(
  row: TraceRow,
  frame: Frame,
  channel: Channel,
  side: RecordedSide,
  axisY: number,
): Html {
  const values = channel[side];
  const outwards = side === 'right' ? -1 : 1;
  const y = (value: number) => {
    const cut = Math.min(channel.high, Math.max(channel.low, value));
    return axisY + (outwards * HALF_HEIGHT * (cut - channel.low)) / (channel.high - channel.low);
  };
  const outer = axisY + outwards * HALF_HEIGHT;
  const top = Math.min(axisY, outer);
  const spasms = row.events.filter((event) => event.kind === 'spasm' && isOn(event, side));
  const bands = spasms.map((event) => {
    const at = band(frame, { from: event.onset, to: event.offset });
    if (at === null) return NOTHING;
    const barY = side === 'right' ? top : top + HALF_HEIGHT - BAR_HEIGHT;
    return html`<rect class="band ${side}" x="${at.x}" y="${px(top)}" width="${at.width}" height="${HALF_HEIGHT}"/><rect class="bar ${side}" x="${at.x}" y="${px(barY)}" width="${at.width}" height="${BAR_HEIGHT}"/>`;
  });
  const zero = px(y(0));
  const label = html`<text class="side ${side}" x="0" y="${px(axisY + outwards * SIDE_LABEL_OFFSET + TEXT_DROP)}">${side}</text><text class="soft" x="${LABEL_WIDTH - 6}" y="${px(axisY + outwards * (HALF_HEIGHT - 5) + TEXT_DROP)}" text-anchor="end">${channel.edge}</text>`;
  if (values === null) {
    return html`${label}<text class="soft" x="${LABEL_WIDTH + 8}" y="${px(axisY + (outwards * HALF_HEIGHT) / 2 + TEXT_DROP)}">not measured in this recording</text>`;
  }
  const runs = decimate(row.timeS, values, frame.from, frame.to, PLOT_WIDTH);
  return html`${bands}<path class="zero" d="M${LABEL_WIDTH} ${zero}h${PLOT_WIDTH}"/><path class="trace ${side}" d="${area(runs, frame.x, y)}"/>${label}`;
}

function panel(row: TraceRow, frame: Frame, channel: Channel, top: number): Html {
  const axisY = top + HALF_HEIGHT;
  const others = row.events
    .filter((event) => event.kind !== 'spasm')
    .map((event) => {
      const at = band(frame, { from: event.onset, to: event.offset });
      if (at === null) return NOTHING;
      return html`<rect class="${event.kind}" x="${at.x}" y="${top}" width="${at.width}" height="${2 * HALF_HEIGHT}"/>`;
    });
  return html`<g>${others}
<text class="name" x="0" y="${px(axisY + TEXT_DROP)}">${channel.label}</text>
${half(row, frame, channel, 'right', axisY)}${half(row, frame, channel, 'left', axisY)}
<path class="axis" d="M${LABEL_WIDTH} ${axisY}h${PLOT_WIDTH}"/></g>`;
}

/** Letters above the spasms that are shown in pictures, moved apart where they would overlap. */
function letters(row: TraceRow, frame: Frame, y: number): HtmlValue {
  let free = 0;
  return row.events
    .filter((event) => row.letters.has(event.id))
    .filter((event) => event.peakTime >= frame.from && event.peakTime < frame.to)
    .map((event) => {
      const x = Math.max(free, frame.x(event.peakTime));
      free = x + LETTER_WIDTH;
      return html`<text class="letter" x="${px(x)}" y="${y}" text-anchor="middle">${row.letters.get(event.id)!}</text>`;
    });
}

/** A text in lines of at most `most` letters, broken between words. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word.slice(0, most));
  }
  return lines;
}

/** A name cut to the room it has; empty where not even a few letters fit. */
function fitted(name: string, width: number): string {
  const most = Math.floor(width / NAME_LETTER_WIDTH);
  if (name.length <= most) return name;
  return most < 4 ? '' : `${name.slice(0, most - 1)}…`;
}

function segmentMarks(row: TraceRow, frame: Frame, y: number): HtmlValue {
  return row.segments.map((segment) => {
    const shown = clip(segment, frame.from, frame.to);
    if (shown === null) return NOTHING;
    const x = frame.x(shown.from);
    const width = frame.x(shown.to) - x;
    return html`<path class="segment" d="M${px(x + 1)} ${y + 5}v-4h${px(Math.max(0, width - 2))}v4"/><text class="soft" x="${px(x + 3)}" y="${y - 3}">${fitted(segment.name, width)}</text>`;
  });
}

function tickText(timeS: number, axis: TraceRow['axis']): string {
  if (axis === 's') return decimal(timeS, Number.isInteger(timeS) ? 0 : 1);
  const minutes = Math.floor(timeS / 60);
  return `${minutes}:${String(Math.round(timeS - minutes * 60)).padStart(2, '0')}`;
}

function timeAxis(row: TraceRow, frame: Frame, y: number): Html {
  const ticks = timeTicks(row.span).map((timeS) => {
    const x = px(frame.x(timeS));
    return html`<path class="axis" d="M${x} ${y}v4"/><text class="soft" x="${x}" y="${y + 16}" text-anchor="middle">${tickText(timeS, row.axis)}</text>`;
  });
  return html`<path class="axis" d="M${LABEL_WIDTH} ${y}h${PLOT_WIDTH}"/>${ticks}<text class="soft" x="0" y="${y + 16}">${row.axis === 's' ? 'Time, seconds' : 'Time, min:s'}</text>`;
}

/**
 * Draws one row of mirrored traces: the person's right half above each axis, the left half below
 * it, on one scale, so that whatever one half does alone stands out.
 */
export function drawTraceRow(row: TraceRow): Html {
  const { from, to } = row.span;
  const frame: Frame = {
    from,
    to,
    x: (timeS) => LABEL_WIDTH + ((timeS - from) / (to - from)) * PLOT_WIDTH,
  };
  let y = 0;
  const warningLines = row.warnings
    .flatMap((text) => wrapped(`▲ ${text}`, MOST_LETTERS))
    .map((text) => {
      y += LINE_HEIGHT;
      return html`<text class="warning" x="0" y="${y - 4}">${text}</text>`;
    });
  const segmentsHere = row.segments.some((segment) => clip(segment, from, to) !== null);
  if (segmentsHere) y += LINE_HEIGHT + 6;
  const segmentY = y - 6;
  const lettersHere = row.letters.size > 0;
  if (lettersHere) y += LINE_HEIGHT;
  const panelsTop = y;
  const letterMarks = lettersHere ? letters(row, frame, y - 4) : NOTHING;
  const panels = row.channels.map((channel) => {
    const drawn = panel(row, frame, channel, y);
    y += 2 * HALF_HEIGHT + PANEL_GAP;
    return drawn;
  });
  y -= PANEL_GAP / 2;
  const hatch = row.unmeasured.map((span) => {
    const at = band(frame, span);
    if (at === null) return NOTHING;
    return html`<rect fill="url(#${row.id}-hatch)" class="unmeasured" x="${at.x}" y="${panelsTop}" width="${at.width}" height="${y - panelsTop}"/>`;
  });
  const height = y + AXIS_HEIGHT;
  const width = LABEL_WIDTH + PLOT_WIDTH + RIGHT_MARGIN;
  return html`<svg class="traces" role="img" aria-labelledby="${row.id}-title ${row.id}-desc" viewBox="0 0 ${width} ${height}">
<title id="${row.id}-title">${row.title}</title><desc id="${row.id}-desc">${row.description}</desc>
<defs><pattern id="${row.id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern></defs>
${warningLines}${segmentsHere ? segmentMarks(row, frame, segmentY) : NOTHING}${letterMarks}${panels}${hatch}${timeAxis(row, frame, y)}</svg>`;
}
