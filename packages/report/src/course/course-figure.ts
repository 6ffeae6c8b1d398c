import { decimal } from '../figure-text.ts';
import { type Html, html, NOTHING } from '../html.ts';
import type { Lane, LaneMark, OperationLine } from './lane.ts';
import { courseTicks } from './time-axis.ts';
import type { TrendPoint } from './trend.ts';

/** What the figure is drawn from. */
export interface CourseFigure {
  readonly lanes: readonly Lane[];
  readonly operations: readonly OperationLine[];
  /** The axis, ms since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  readonly description: string;
  /** The line of rise and fall of each lane; none where it is left out. */
  readonly trends?: readonly (readonly (readonly TrendPoint[])[])[];
  /** The present day, where the axis goes on beyond it. */
  readonly today?: number;
  /** What lies ahead: hatched from end to end, with a line where it is expected. */
  readonly ahead?: readonly CourseAhead[];
  /** Says the words in the figure; as they stand when left out. */
  readonly say?: (english: string) => string;
}

/** Something that is expected, ms since 1970 UTC. */
export interface CourseAhead {
  readonly from: number;
  readonly expected: number;
  readonly to: number;
}

/** Lengths in the units of the drawing. */
const LABEL_WIDTH = 168;
const PLOT_WIDTH = 590;
const RIGHT_MARGIN = 14;
const VALUE_HEIGHT = 58;
const ROW_HEIGHT = 24;
const GAP = 16;
const AXIS_HEIGHT = 24;
const TOP = 22;
const DOT = 3.6;
/** A row of more marks than this has smaller ones, so that days stay apart. */
const MANY = 150;
const SMALL_DOT = 2.2;
const BAR = 11;
/** From the middle of a line of text down to its base. */
const TEXT_DROP = 4;
const LINE_HEIGHT = 15;
/** Two letters need so much room. */
const LETTER_WIDTH = 13;
/** A stretch narrower than this is drawn as a point. */
const NARROW = 3;
/** A hatch narrower than this is seen as a bar: the line stands for it. */
const LEAST_HATCH = 12;
/** Nothing of some length is drawn thinner. */
const LEAST_WIDTH = 2;

const px = (value: number) => String(Math.round(value * 10) / 10);

type Place = (ms: number) => number;

const asItIs = (english: string) => english;

/** The course as one figure: rows of values, bars and letters over one axis of time. */
export function drawCourse(figure: CourseFigure): Html {
  const { lanes, operations, from, to, description, trends = [], ahead = [] } = figure;
  const { today, say = asItIs } = figure;
  const x: Place = (ms) => {
    const share = (Math.min(to, Math.max(from, ms)) - from) / (to - from);
    return LABEL_WIDTH + share * PLOT_WIDTH;
  };
  let y = operations.length > 0 || today !== undefined ? TOP : GAP / 2;
  const rows = lanes.map((lane, i) => {
    const row = drawLane(lane, x, y, trends[i] ?? [], say);
    y += heightOf(lane) + GAP;
    return row;
  });
  const bottom = y - GAP / 2;
  const lines = operations.map((operation) => operationMark(operation, x, bottom, say));
  const expected = ahead.map((one) => aheadMark(one, x, bottom));
  const present = today === undefined ? NOTHING : todayMark(x(today), bottom, say);
  const ticks = courseTicks(from, to).map(({ at, label }) => {
    const tickX = px(x(at));
    return html`<path class="zero" d="M${tickX} 0V${px(bottom)}"/><text class="soft" x="${tickX}" y="${px(bottom + 17)}" text-anchor="middle">${say(label)}</text>`;
  });
  const width = LABEL_WIDTH + PLOT_WIDTH + RIGHT_MARGIN;
  return html`<svg class="traces" role="img" aria-labelledby="course-title course-desc" preserveAspectRatio="xMinYMin meet" viewBox="0 0 ${width} ${px(bottom + AXIS_HEIGHT)}">
<title id="course-title">${say('The course over time')}</title><desc id="course-desc">${description}</desc>
${ahead.length > 0 ? HATCH : NOTHING}${ticks}<path class="axis" d="M${LABEL_WIDTH} ${px(bottom)}h${PLOT_WIDTH}"/>${expected}${present}${rows}${lines}</svg>`;
}

function heightOf({ drawn }: Lane): number {
  return drawn === 'dots' || drawn === 'stems' ? VALUE_HEIGHT : ROW_HEIGHT;
}

function drawLane(
  lane: Lane,
  x: Place,
  top: number,
  trend: readonly (readonly TrendPoint[])[],
  say: (english: string) => string,
): Html {
  const bottom = top + heightOf(lane);
  const middle = (top + bottom) / 2 + TEXT_DROP;
  const labelY = lane.scale === '' ? middle : middle - LINE_HEIGHT / 2;
  const label = html`<text class="name" x="0" y="${px(labelY)}">${say(lane.label)}</text><text class="soft" x="0" y="${px(labelY + LINE_HEIGHT)}">${say(lane.scale)}</text>`;
  return html`<g>${label}${lane.most > 0 ? scaleOf(lane.most, top, bottom) : NOTHING}${marksOf(lane, x, top, bottom)}${trendOfLane(trend, lane.most, x, top, bottom)}</g>`;
}

/** The line through the values of a lane. */
function trendOfLane(
  trend: readonly (readonly TrendPoint[])[],
  most: number,
  x: Place,
  top: number,
  bottom: number,
): Html {
  const lines = trend
    .filter((run) => run.length > 1)
    .map((run) =>
      run.map(
        ({ at, value }) =>
          `${px(x(at))} ${px(bottom - (Math.min(most, value) / most) * (bottom - top))}`,
      ),
    )
    .map((points) => html`<path class="trend" d="M${points.join('L')}"/>`);
  return html`${lines}`;
}

function scaleOf(most: number, top: number, bottom: number): Html {
  const edge = LABEL_WIDTH - 5;
  return html`<path class="zero" d="M${LABEL_WIDTH} ${px(top)}h${PLOT_WIDTH}"/><path class="axis" d="M${LABEL_WIDTH} ${px(bottom)}h${PLOT_WIDTH}"/><text class="soft" x="${edge}" y="${px(top + TEXT_DROP)}" text-anchor="end">${decimal(most, Number.isInteger(most) ? 0 : 1)}</text><text class="soft" x="${edge}" y="${px(bottom + TEXT_DROP)}" text-anchor="end">0</text>`;
}

function marksOf({ drawn, most, marks }: Lane, x: Place, top: number, bottom: number): Html {
  const y = (value: number) =>
    bottom - (Math.min(most, Math.max(0, value)) / most) * (bottom - top);
  switch (drawn) {
    case 'dots':
      return html`${marks.map((mark) => dot(mark, x, y, marks.length > MANY ? SMALL_DOT : DOT))}`;
    case 'stems':
      return html`${marks.map((mark) => stem(mark, x, y, bottom))}`;
    case 'bars':
      return html`${marks.map((mark) => bar(mark, x, (top + bottom) / 2))}`;
    case 'letters':
      return lettersOf(marks, x, (top + bottom) / 2 + TEXT_DROP);
  }
}

/** A value; a thin line across shows how precisely its time is known, one upright its interval. */
function dot(mark: LaneMark, x: Place, y: (value: number) => number, size: number): Html {
  const { from, to, side, value = 0, low, high } = mark;
  const [left, right] = [x(from), x(to)];
  const at = (left + right) / 2;
  const time =
    right - left > NARROW
      ? html`<path class="axis" d="M${px(left)} ${px(y(value))}H${px(right)}"/>`
      : NOTHING;
  const interval =
    low === undefined || high === undefined
      ? NOTHING
      : html`<path class="axis" d="M${px(at)} ${px(y(low))}V${px(y(high))}"/>`;
  return html`${time}${interval}${sign(side, at, y(value), size)}`;
}

/** A dose: its height is the units, the band below the dot the time of effect as felt. */
function stem(mark: LaneMark, x: Place, y: (value: number) => number, bottom: number): Html {
  const { from, to, side, value = 0 } = mark;
  const [left, right] = [x(from), x(to)];
  const top = y(value);
  const felt =
    right - left > NARROW
      ? html`<rect class="band ${side}" x="${px(left)}" y="${px(top)}" width="${px(right - left)}" height="${px(bottom - top)}"/>`
      : NOTHING;
  return html`${felt}<path class="axis" d="M${px(left)} ${px(bottom)}V${px(top)}"/>${sign(side, left, top)}`;
}

/** A medicine over its time; an arrow where it is still taken. */
function bar({ from, to, lasting }: LaneMark, x: Place, middle: number): Html {
  const [left, right] = [x(from), x(to)];
  const width = Math.max(LEAST_WIDTH, right - left);
  const arrow = lasting
    ? html`<path class="bar none" d="M${px(right)} ${px(middle - BAR)}l${RIGHT_MARGIN - 2} ${BAR}l-${RIGHT_MARGIN - 2} ${BAR}z"/>`
    : NOTHING;
  return html`<rect class="bar none" x="${px(left)}" y="${px(middle - BAR / 2)}" width="${px(width)}" height="${BAR}"/>${arrow}`;
}

/** Letters, moved apart where they would overlap. */
function lettersOf(marks: readonly LaneMark[], x: Place, y: number): Html {
  let free = 0;
  const letters = marks.map(({ from, to, letter = '' }) => {
    const at = Math.max(free, (x(from) + x(to)) / 2);
    free = at + LETTER_WIDTH;
    return html`<text class="letter" x="${px(at)}" y="${px(y)}" text-anchor="middle">${letter}</text>`;
  });
  return html`${letters}`;
}

/** A point of a side: right a disc, left a square on its corner, others a ring. */
export function sign(side: LaneMark['side'], x: number, y: number, size = DOT): Html {
  if (side === 'right')
    return html`<circle class="bar right" cx="${px(x)}" cy="${px(y)}" r="${size}"/>`;
  if (side === 'left') {
    const half = px(size * 1.3);
    return html`<path class="bar left" d="M${px(x)} ${px(y - size * 1.3)}l${half} ${half}l-${half} ${half}l-${half} -${half}z"/>`;
  }
  return html`<circle class="before" cx="${px(x)}" cy="${px(y)}" r="${size}"/>`;
}

const HATCH = html`<defs><pattern id="ahead-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern></defs>`;

/** What is expected: hatched over the time in which it may come, a line where it is expected. */
function aheadMark({ from, expected, to }: CourseAhead, x: Place, bottom: number): Html {
  const [left, right, at] = [x(from), x(to), x(expected)];
  const width = right - left > LEAST_HATCH ? right - left : 0;
  return html`<rect class="ahead" fill="url(#ahead-hatch)" x="${px(left)}" y="${TOP - 4}" width="${px(width)}" height="${px(bottom - TOP + 4)}"/><path class="expected" d="M${px(at)} ${TOP - 4}V${px(bottom)}"/>`;
}

function todayMark(at: number, bottom: number, say: (english: string) => string): Html {
  return html`<path class="today" d="M${px(at)} 16V${px(bottom)}"/><text class="soft" x="${px(at)}" y="12" text-anchor="middle">${say('today')}</text>`;
}

function operationMark(
  { from, to, side }: OperationLine,
  x: Place,
  bottom: number,
  say: (english: string) => string,
): Html {
  const at = (x(from) + x(to)) / 2;
  const anchor = at > LABEL_WIDTH + PLOT_WIDTH / 2 ? 'end' : 'start';
  const textX = anchor === 'end' ? at - 5 : at + 5;
  return html`<path class="operation" d="M${px(at)} 4V${px(bottom)}"/><text class="name" x="${px(textX)}" y="14" text-anchor="${anchor}">${say(`operation, ${side}`)}</text>`;
}
