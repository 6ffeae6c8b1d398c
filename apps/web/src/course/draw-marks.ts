import type { LaneMark, TrendPoint } from '@facialis/report';
import type { Colours } from '../plots/colours.ts';
import { type CoursePicture, NARROW_PX, sharp, sideColour } from './draw-course.ts';
import { type LanePlace, markHeight, markTime, xOf } from './layout.ts';

/** Half the size of a point, rem; where points are close, smaller and then paler too. */
const POINT_REM = 0.25;
const SMALL_POINT_REM = 0.14;
/** Points closer than this on average are close, and very close, rem. */
const CLOSE_REM = 0.7;
const VERY_CLOSE_REM = 0.3;
const CLOSE_ALPHA = 0.55;
/** How strongly intervals and the stretches of imprecise times are drawn. */
const INTERVAL_ALPHA = 0.45;
const BAR_REM = 0.7;
const LETTER_BOX_REM = 0.5;

/** A lane's place in CSS pixels, with only those of its marks that the axis shows. */
interface LanePicture {
  readonly picture: CoursePicture;
  readonly place: LanePlace;
  readonly marks: readonly LaneMark[];
}

/** Draws what lies in one lane. */
export function drawMarks(
  picture: CoursePicture,
  place: LanePlace,
  trend: readonly (readonly TrendPoint[])[],
): void {
  const { from, to } = picture.axis.window;
  const marks = place.lane.marks.filter((mark) => mark.to >= from && mark.from <= to);
  const lane = { picture, place, marks };
  switch (place.lane.drawn) {
    case 'dots':
      drawStretches(lane);
      drawTrend(lane, trend);
      drawPoints(lane);
      return;
    case 'stems':
      drawStems(lane);
      drawPoints(lane);
      return;
    case 'bars':
      drawBars(lane);
      return;
    case 'letters':
      drawLetters(lane);
  }
}

/** How precisely times and values are known. */
function drawStretches({ picture, place, marks }: LanePicture): void {
  const { context, colours, axis, rem } = picture;
  context.strokeStyle = colours.soft;
  context.globalAlpha = INTERVAL_ALPHA;
  context.beginPath();
  for (const mark of marks) {
    const [left, right] = [xOf(axis, mark.from), xOf(axis, mark.to)];
    if (right - left > NARROW_PX) {
      const y = sharp(markHeight(mark, place) * rem);
      context.moveTo(left, y);
      context.lineTo(right, y);
    }
    if (mark.low === undefined || mark.high === undefined) continue;
    const x = sharp((left + right) / 2);
    context.moveTo(x, markHeight({ ...mark, value: mark.low }, place) * rem);
    context.lineTo(x, markHeight({ ...mark, value: mark.high }, place) * rem);
  }
  context.stroke();
  context.globalAlpha = 1;
}

/** The rise and fall. */
function drawTrend(
  { picture, place }: LanePicture,
  trend: readonly (readonly TrendPoint[])[],
): void {
  const { context, colours, axis, rem } = picture;
  const { from, to } = axis.window;
  const margin = to - from;
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.beginPath();
  for (const run of trend) {
    let isDrawing = false;
    for (const { at, value } of run) {
      // Points far outside only cost time.
      if (at < from - margin || at > to + margin) continue;
      const x = xOf(axis, at);
      const y = markHeight({ value } as LaneMark, place) * rem;
      if (isDrawing) context.lineTo(x, y);
      else context.moveTo(x, y);
      isDrawing = true;
    }
  }
  context.stroke();
  context.lineWidth = 1;
}

/** Points; where two would lie on each other to the pixel, one. */
function drawPoints({ picture, place, marks }: LanePicture): void {
  const { context, colours, axis, rem } = picture;
  const apart = axis.width / rem / Math.max(1, marks.length);
  const size = (apart < CLOSE_REM ? SMALL_POINT_REM : POINT_REM) * rem;
  const taken = new Set<number>();
  context.globalAlpha = apart < VERY_CLOSE_REM ? CLOSE_ALPHA : 1;
  for (const mark of marks) {
    const x = xOf(axis, markTime(mark, place.lane));
    const y = markHeight(mark, place) * rem;
    const cell = Math.round(x) * 10_000 + Math.round(y);
    if (taken.has(cell)) continue;
    taken.add(cell);
    const stamp = stampOf(mark.side, size, colours);
    const half = stamp.width / stamp.ratio / 2;
    context.drawImage(stamp.image, x - half, y - half, 2 * half, 2 * half);
  }
  context.globalAlpha = 1;
}

/** Doses: as high as their units. */
function drawStems({ picture, place, marks }: LanePicture): void {
  const { context, axis, rem } = picture;
  for (const mark of marks) {
    const x = sharp(xOf(axis, mark.from));
    context.strokeStyle = sideColour(mark.side, picture.colours);
    context.lineWidth = 2;
    context.beginPath();
    context.moveTo(x, place.bottom * rem);
    context.lineTo(x, markHeight(mark, place) * rem);
    context.stroke();
  }
  context.lineWidth = 1;
}

/** Medicines over their time; an arrow where one is still taken. */
function drawBars({ picture, place, marks }: LanePicture): void {
  const { context, colours, axis, rem } = picture;
  const half = (BAR_REM * rem) / 2;
  const y = ((place.top + place.bottom) / 2) * rem;
  context.fillStyle = colours.soft;
  for (const { from, to, lasting } of marks) {
    const [left, right] = [xOf(axis, from), xOf(axis, to)];
    context.fillRect(left, y - half, Math.max(2, right - left), 2 * half);
    if (!lasting) continue;
    context.beginPath();
    context.moveTo(right, y - 2 * half);
    context.lineTo(right + 2 * half, y);
    context.lineTo(right, y + 2 * half);
    context.fill();
  }
}

/** Single days by their letters, in boxes; a line across where the day is not known. */
function drawLetters({ picture, place, marks }: LanePicture): void {
  const { context, colours, axis, rem } = picture;
  const y = ((place.top + place.bottom) / 2) * rem;
  const half = LETTER_BOX_REM * rem;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let free = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const [left, right] = [xOf(axis, mark.from), xOf(axis, mark.to)];
    const x = (left + right) / 2;
    context.fillStyle = colours.soft;
    // Where there is no room for the letter, a stroke says that there is something.
    if (x - half < free) {
      context.fillRect(x - 1, y - half, 2, 2 * half);
      continue;
    }
    free = x + half;
    if (right - left > 2 * half) context.fillRect(left, y - 1, right - left, 2);
    context.fillStyle = colours.panel;
    context.strokeStyle = sideColour(mark.side, colours);
    context.beginPath();
    context.roundRect(sharp(x - half), sharp(y - half), 2 * half, 2 * half, half / 2);
    context.fill();
    context.stroke();
    context.fillStyle = colours.ink;
    context.fillText(mark.letter ?? '', x, y);
  }
}

/** A point drawn once and stamped often. */
interface Stamp {
  readonly image: OffscreenCanvas;
  readonly width: number;
  readonly ratio: number;
}

const stamps = new Map<string, Stamp>();

/** A point of a side: right a disc, left a square on its corner, others a ring. */
function stampOf(side: LaneMark['side'], size: number, colours: Colours): Stamp {
  const colour = sideColour(side, colours);
  const key = `${side} ${size} ${colour} ${devicePixelRatio}`;
  const known = stamps.get(key);
  if (known) return known;
  const ratio = devicePixelRatio;
  const middle = Math.ceil((size * 1.4 + 1) * ratio);
  const image = new OffscreenCanvas(2 * middle, 2 * middle);
  const context = image.getContext('2d')!;
  context.translate(middle, middle);
  context.scale(ratio, ratio);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = Math.max(1, size / 2);
  context.beginPath();
  if (side === 'left') {
    const reach = 1.35 * size;
    context.moveTo(0, -reach);
    context.lineTo(reach, 0);
    context.lineTo(0, reach);
    context.lineTo(-reach, 0);
    context.fill();
  } else {
    context.arc(0, 0, side === 'right' ? size : 0.8 * size, 0, 2 * Math.PI);
    if (side === 'right') context.fill();
    else context.stroke();
  }
  const stamp = { image, width: 2 * middle, ratio };
  stamps.set(key, stamp);
  return stamp;
}
