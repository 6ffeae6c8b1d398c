import type { ComparedSession, SessionPoint } from '@facialis/care';
import {
  FACE_LINES,
  FACE_VIEW,
  MIDLINE_X,
  type MusclePlace,
  type OneSide,
  placesOf,
} from '@facialis/record';
import { plainWords, productName } from '../../course/entry-words.ts';
import { type Html, html } from '../../html.ts';
import type { Speech } from '../speech.ts';

/** Where units are written, in units of the drawing: the field around them, and from its middle to their base. */
const FIELD = { height: 34, digit: 15, edge: 12 } as const;
const TEXT_DROP = 10;
/** Turns the right half into the left one. */
const MIRROR = `matrix(-1 0 0 1 ${2 * MIDLINE_X} 0)`;
const PLACES = (['right', 'midline', 'left'] as const).flatMap(placesOf);

/** The points of a session on the drawn face, a face for each product: their units are never added. */
export function sessionFaces(
  { when, points, totals }: ComparedSession,
  side: OneSide,
  speech: Speech,
): Html[] {
  return totals.map((total) => {
    const given = points.filter(({ product }) => product === total.product);
    return drawPoints(given, side, speech, `${speech.time(when)}, ${productName(total)}`);
  });
}

function drawPoints(
  points: readonly SessionPoint[],
  side: OneSide,
  { say, number, list }: Speech,
  name: string,
): Html {
  const { x, y, width, height } = FACE_VIEW;
  const placed = PLACES.map((place) => ({ place, units: unitsAt(points, place, side) })).filter(
    ({ units }) => units > 0,
  );
  const words = placed.map(
    ({ place, units }) => `${say(plainWords(place.muscle))} ${number(units, 2)}`,
  );
  const other = points.filter(({ muscle }) => muscle === 'other');
  const left =
    other.length === 0
      ? ''
      : ` ${say(`Not in the drawing: ${number(unitsOf(other), 2)} units elsewhere.`)}`;
  return html`<figure class="points"><svg role="img" aria-label="${name}: ${list(words)}.${left}" viewBox="${x} ${y} ${width} ${height}">
${half()}<g transform="${MIRROR}">${half()}</g>${FACE_LINES.across.map((path) => html`<path class="outline" d="${path}"/>`)}${placed.map(({ place, units }) => mark(place, number(units, 2)))}
</svg><figcaption>${name}.${left}</figcaption></figure>`;
}

function half(): Html {
  const { eye } = FACE_LINES;
  return html`${FACE_LINES.half.map((path) => html`<path class="outline" d="${path}"/>`)}<circle class="pupil" cx="${eye.x}" cy="${eye.y}" r="${eye.radius}"/>`;
}

function mark({ x, y }: MusclePlace, units: string): Html {
  const width = units.length * FIELD.digit + FIELD.edge;
  return html`<rect class="field" x="${x - width / 2}" y="${y - FIELD.height / 2}" width="${width}" height="${FIELD.height}" rx="${FIELD.height / 2}"/><text x="${x}" y="${y + TEXT_DROP}" text-anchor="middle">${units}</text>`;
}

/** Units at a place; a point of both sides of a paired muscle is shown on the side that is compared. */
function unitsAt(points: readonly SessionPoint[], place: MusclePlace, side: OneSide): number {
  return unitsOf(
    points.filter(
      (point) =>
        point.muscle === place.muscle &&
        (point.side === place.side ||
          place.side === 'both' ||
          (point.side === 'both' && place.side === side)),
    ),
  );
}

function unitsOf(points: readonly SessionPoint[]): number {
  return points.reduce((sum, { units }) => sum + units, 0);
}
