import { type MusclePlace, placesOf } from '@facialis/record';

export { FACE_VIEW, MIDLINE_X, type MusclePlace, placesOf } from '@facialis/record';

/** How far beside a place a tap still means it, in units of the drawing. */
const REACH = 40;

/** The place that a tap means: the nearest within reach. */
export function nearestPlace(x: number, y: number): MusclePlace | undefined {
  const all = [...placesOf('right'), ...placesOf('midline'), ...placesOf('left')];
  const [nearest] = all
    .map((place) => ({ place, away: Math.hypot(place.x - x, place.y - y) }))
    .sort((a, b) => a.away - b.away);
  return nearest && nearest.away <= REACH ? nearest.place : undefined;
}
