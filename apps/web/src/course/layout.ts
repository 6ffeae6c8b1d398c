import type { Lane, LaneMark } from '@facialis/report';
import type { TimeWindow } from '../plots/time-window.ts';

/** Where a lane lies, rem from the top of the figure. */
export interface LanePlace {
  readonly lane: Lane;
  /** Top of its words. */
  readonly labelTop: number;
  /** Its plotting area. */
  readonly top: number;
  readonly bottom: number;
}

/** A mark by its lane and its place in that. */
export interface MarkPlace {
  readonly lane: number;
  readonly mark: number;
}

/** How the time axis lies, CSS pixels from the figure's left edge. */
export interface Axis {
  readonly window: TimeWindow;
  readonly left: number;
  readonly width: number;
}

/** Heights, rem. */
const LABEL = 1.8;
const VALUES = 5;
const ROW = 1.6;
const GAP = 0.55;
/** Room at the top for the words of what goes through all lanes, and below them for its marks. */
export const TOP_REM = 1.9;
export const NAME_REM = 0.6;
export const OUTCOME_REM = 1.5;
/** Room at the foot for the words of the time axis. */
export const FOOT_REM = 1.6;
/** Room for the scales, and at the right edge. */
export const GUTTER_REM = 2.4;

/** Lanes one below the other. */
export function placeLanes(lanes: readonly Lane[]): LanePlace[] {
  let y = TOP_REM;
  return lanes.map((lane) => {
    const labelTop = y;
    const top = labelTop + LABEL;
    const hasScale = lane.drawn === 'dots' || lane.drawn === 'stems';
    const bottom = top + (hasScale ? VALUES : ROW);
    y = bottom + GAP;
    return { lane, labelTop, top, bottom };
  });
}

/** Height of the whole figure, rem. */
export function figureHeight(places: readonly LanePlace[]): number {
  return (places.at(-1)?.bottom ?? TOP_REM) + FOOT_REM;
}

/** Where a time lies, CSS pixels from the left edge of the figure. */
export function xOf({ window, left, width }: Axis, time: number): number {
  return left + ((time - window.from) / (window.to - window.from)) * width;
}

/** The middle of the stretch that a mark's time may lie in; of a dose its beginning. */
export function markTime({ from, to }: LaneMark, { drawn }: Lane): number {
  return drawn === 'stems' ? from : (from + to) / 2;
}

/** Height of a mark in its lane, rem from the top of the figure. */
export function markHeight({ value }: LaneMark, { lane, top, bottom }: LanePlace): number {
  if (value === undefined || lane.most === 0) return (top + bottom) / 2;
  const share = Math.min(1, Math.max(0, value / lane.most));
  return bottom - share * (bottom - top);
}

/** The mark next to a place of the figure, CSS pixels, within `reach`; null where there is none. */
export function nearestMark(
  places: readonly LanePlace[],
  axis: Axis,
  rem: number,
  at: { readonly x: number; readonly y: number },
  reach: number,
): MarkPlace | null {
  let nearest: MarkPlace | null = null;
  let least = reach;
  for (const [laneIndex, place] of places.entries()) {
    const { lane, top, bottom } = place;
    if (at.y < top * rem - reach || at.y > bottom * rem + reach) continue;
    for (const [markIndex, mark] of lane.marks.entries()) {
      const [left, right] = [xOf(axis, mark.from), xOf(axis, mark.to)];
      const besides =
        lane.drawn === 'bars'
          ? Math.max(0, left - at.x, at.x - right)
          : Math.abs(xOf(axis, markTime(mark, lane)) - at.x);
      const distance = Math.hypot(besides, markHeight(mark, place) * rem - at.y);
      if (distance > least) continue;
      least = distance;
      nearest = { lane: laneIndex, mark: markIndex };
    }
  }
  return nearest;
}

/** The next or previous mark in its lane by time, or the mark of the lane above or below nearest in time. */
export function stepMark(
  lanes: readonly Lane[],
  from: MarkPlace,
  step: 'next' | 'previous' | 'above' | 'below' | 'first' | 'last',
): MarkPlace {
  const lane = lanes[from.lane]!;
  const last = lane.marks.length - 1;
  switch (step) {
    case 'next':
      return { ...from, mark: Math.min(last, from.mark + 1) };
    case 'previous':
      return { ...from, mark: Math.max(0, from.mark - 1) };
    case 'first':
      return { ...from, mark: 0 };
    case 'last':
      return { ...from, mark: last };
    case 'above':
    case 'below': {
      const other = from.lane + (step === 'below' ? 1 : -1);
      const target = lanes[other];
      if (!target) return from;
      return { lane: other, mark: closestInTime(target, markTime(lane.marks[from.mark]!, lane)) };
    }
  }
}

function closestInTime(lane: Lane, time: number): number {
  let closest = 0;
  for (const [i, mark] of lane.marks.entries()) {
    const isCloser =
      Math.abs(markTime(mark, lane) - time) < Math.abs(markTime(lane.marks[closest]!, lane) - time);
    if (isCloser) closest = i;
  }
  return closest;
}
