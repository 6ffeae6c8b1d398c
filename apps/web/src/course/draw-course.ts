import type { LaneMark, TrendPoint } from '@facialis/report';
import type { Colours } from '../plots/colours.ts';
import type { CourseModel, Crossing } from './course-model.ts';
import { drawMarks } from './draw-marks.ts';
import {
  type Axis,
  FOOT_REM,
  type LanePlace,
  NAME_REM,
  OUTCOME_REM,
  TOP_REM,
  xOf,
} from './layout.ts';
import type { TimeTick } from './ticks.ts';

/** What a picture of the course is drawn from; lengths are CSS pixels. */
export interface CoursePicture {
  readonly context: CanvasRenderingContext2D;
  readonly colours: Colours;
  readonly model: CourseModel;
  readonly places: readonly LanePlace[];
  /** The line of rise and fall of each lane; none for those without values. */
  readonly trends: readonly (readonly (readonly TrendPoint[])[])[];
  readonly axis: Axis;
  readonly ticks: readonly TimeTick[];
  readonly rem: number;
  readonly height: number;
  readonly words: CourseWords;
}

/** The words in the picture. */
export interface CourseWords {
  readonly tick: (tick: TimeTick) => string;
  readonly crossing: Readonly<Record<Crossing['kind'], string>>;
}

/** A stretch of time narrower than this is a point, CSS pixels. */
export const NARROW_PX = 3;
/** Which names come first where there is no room for all. */
const ORDER: readonly Crossing['kind'][] = ['operation', 'wear-off', 'onset', 'toxin-session'];
/** How strongly the time of effect is tinted, and lines that only guide the eye. */
const FELT_ALPHA = 0.1;
const GRID_ALPHA = 0.25;
/** Letters, rem. */
const LETTERS_REM = 0.75;

/** Draws the part of the course that the axis shows. */
export function drawCourse(picture: CoursePicture): void {
  const { context, axis, places, height, rem } = picture;
  const { left, width } = axis;
  context.clearRect(0, 0, left + width + 2 * rem, height);
  context.font = `${LETTERS_REM * rem}px system-ui, sans-serif`;
  context.lineWidth = 1;
  drawAxis(picture);
  context.save();
  context.beginPath();
  context.rect(left, 0, width + rem / 2, height - FOOT_REM * rem);
  context.clip();
  drawCrossings(picture);
  for (const [i, place] of places.entries()) drawMarks(picture, place, picture.trends[i] ?? []);
  context.restore();
}

function drawAxis({ context, colours, axis, ticks, rem, height, words, places }: CoursePicture) {
  const bottom = height - FOOT_REM * rem;
  context.strokeStyle = colours.rule;
  context.fillStyle = colours.soft;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.globalAlpha = GRID_ALPHA;
  context.beginPath();
  for (const { at } of ticks) {
    const x = sharp(xOf(axis, at));
    context.moveTo(x, TOP_REM * rem);
    context.lineTo(x, bottom);
  }
  for (const { lane, top } of places) {
    if (lane.most === 0) continue;
    context.moveTo(axis.left, sharp(top * rem));
    context.lineTo(axis.left + axis.width, sharp(top * rem));
  }
  context.stroke();
  context.globalAlpha = 1;
  context.beginPath();
  for (const place of places) {
    const y = sharp(place.bottom * rem);
    context.moveTo(axis.left, y);
    context.lineTo(axis.left + axis.width, y);
  }
  context.stroke();
  for (const tick of ticks) {
    context.fillText(words.tick(tick), xOf(axis, tick.at), bottom + LETTERS_REM * rem * 0.4);
  }
}

/** Treatments and what else goes through all lanes. */
function drawCrossings(picture: CoursePicture) {
  const { context, colours, model, axis, rem, height } = picture;
  const bottom = height - FOOT_REM * rem;
  const top = TOP_REM * rem;
  const named: Named[] = [];
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  for (const crossing of model.crossings) {
    const [from, to] = [xOf(axis, crossing.from), xOf(axis, crossing.to)];
    const felt = crossing.feltUntil === undefined ? to : xOf(axis, crossing.feltUntil);
    if (Math.max(to, felt) < axis.left || from > axis.left + axis.width) continue;
    const isOperation = crossing.kind === 'operation';
    const colour = isOperation ? colours.ink : colours.soft;
    const isToxin = crossing.kind === 'toxin-session' || crossing.kind === 'wear-off';
    context.fillStyle = isToxin ? colours.accent : colours.soft;
    context.globalAlpha = FELT_ALPHA;
    if (felt - from > NARROW_PX) context.fillRect(from, top, felt - from, bottom - top);
    context.globalAlpha = 1;
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = isOperation ? 2 : 1;
    context.setLineDash(isOperation ? [] : [3, 3]);
    const middle = to - from > NARROW_PX ? (from + to) / 2 : from;
    const at = sharp(crossing.expected === undefined ? middle : xOf(axis, crossing.expected));
    if (crossing.kind === 'outcome') {
      drawTriangle(context, at, OUTCOME_REM * rem, rem / 4);
    } else {
      context.beginPath();
      context.moveTo(at, isOperation ? 0 : (NAME_REM / 2) * rem);
      context.lineTo(at, bottom);
      context.stroke();
      named.push({ at, kind: crossing.kind });
    }
    context.setLineDash([]);
    context.lineWidth = 1;
  }
  drawNames(picture, named);
}

interface Named {
  readonly at: number;
  readonly kind: Crossing['kind'];
}

/** Names of what goes through all lanes, the rarer first, where there is room for them. */
function drawNames({ context, axis, rem, colours, words }: CoursePicture, named: readonly Named[]) {
  const taken: { readonly from: number; readonly to: number }[] = [];
  context.fillStyle = colours.ink;
  for (const { at, kind } of named.toSorted(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  )) {
    const from = at + rem / 3;
    const to = from + context.measureText(words.crossing[kind]).width;
    const isFree = taken.every((one) => to + rem / 2 < one.from || at > one.to);
    if (!isFree || from < axis.left || to > axis.left + axis.width + rem / 2) continue;
    taken.push({ from: at, to });
    context.fillText(words.crossing[kind], from, NAME_REM * rem);
  }
}

/** When the outcome of an operation was looked at: a mark at the head of the figure. */
function drawTriangle(context: CanvasRenderingContext2D, x: number, y: number, size: number) {
  context.beginPath();
  context.moveTo(x - size, y - size);
  context.lineTo(x + size, y - size);
  context.lineTo(x, y + size);
  context.fill();
}

/** The middle of a pixel, where a thin line is sharp. */
export function sharp(place: number): number {
  return Math.round(place) + 0.5;
}

/** The colour of a side. */
export function sideColour(side: LaneMark['side'], colours: Colours): string {
  return side === 'right' || side === 'left' ? colours[side] : colours.soft;
}
