import type { SpasmEvent } from '@facialis/spasm';
import { type Frame, type PatchTransform, sampleRgb } from '@facialis/video';
import type { FilmCell } from './film-strip.ts';
import { encodePicture } from './jpeg.ts';

/** Size of a film-strip picture in pixels. */
const CELL_WIDTH = 160;
const CELL_HEIGHT = 120;

/** Landmarks that hardly move with the face's muscles (MediaPipe's numbering). */
const OUTER_CANTHUS = { right: 33, left: 263 } as const;
const INNER_CANTHUS = { right: 133, left: 362 } as const;
const SUBNASALE = 2;

/** The landmarks that film-strip pictures are placed by; `takeFilmCells` looks at no others. */
export const FILM_LANDMARKS: readonly number[] = [
  OUTER_CANTHUS.right,
  OUTER_CANTHUS.left,
  INNER_CANTHUS.right,
  INNER_CANTHUS.left,
  SUBNASALE,
];

/**
 * Places and widths of the pictures, in distances between the outer canthi. The mouth hangs from
 * the nose, not from its own corners, so that a pull is seen as a pull.
 */
const EYE_WIDTH = 0.55;
const BOTH_EYES_WIDTH = 1.35;
/** Upwards, so that the brow is in the picture. */
const EYE_RISE = 0.06;
const MOUTH_WIDTH = 0.95;
const MOUTH_DROP = 0.3;

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointAt(landmarks: Float32Array, index: number): Point {
  return { x: landmarks[index * 3]!, y: landmarks[index * 3 + 1]! };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The upright crop of `width` pixels around a point, its rows along the direction `across`. */
function crop(center: Point, across: Point, width: number): PatchTransform {
  const scale = width / CELL_WIDTH;
  const [a, b] = [across.x * scale, across.y * scale];
  const [c, d] = [-b, a];
  return {
    a,
    b,
    c,
    d,
    e: center.x - (a * CELL_WIDTH + c * CELL_HEIGHT) / 2,
    f: center.y - (b * CELL_WIDTH + d * CELL_HEIGHT) / 2,
  };
}

/**
 * Takes the pictures of one moment of an event: its eye (both eyes when the event is on both
 * sides) and the mouth, turned upright.
 *
 * @param landmarks the face in this frame, 478 points x, y, z in pixels of the displayed picture
 * @param mirrored whether the video shows the face as in a mirror, so that sides are swapped in it
 */
export function takeFilmCells(
  frame: Frame,
  landmarks: Float32Array,
  event: SpasmEvent,
  label: FilmCell['label'],
  mirrored: boolean,
): FilmCell[] {
  const [start, end] = [
    pointAt(landmarks, OUTER_CANTHUS.right),
    pointAt(landmarks, OUTER_CANTHUS.left),
  ];
  const span = Math.hypot(end.x - start.x, end.y - start.y);
  const across = { x: (end.x - start.x) / span, y: (end.y - start.y) / span };
  const below = (point: Point, distance: number): Point => ({
    x: point.x - across.y * distance * span,
    y: point.y + across.x * distance * span,
  });
  const eyeCenter = (side: 'left' | 'right') =>
    middle(pointAt(landmarks, OUTER_CANTHUS[side]), pointAt(landmarks, INNER_CANTHUS[side]));
  const shown = { left: mirrored ? 'right' : 'left', right: mirrored ? 'left' : 'right' } as const;
  const eye =
    event.side === 'both'
      ? crop(below(middle(start, end), -EYE_RISE), across, BOTH_EYES_WIDTH * span)
      : crop(below(eyeCenter(shown[event.side]), -EYE_RISE), across, EYE_WIDTH * span);
  const mouth = crop(below(pointAt(landmarks, SUBNASALE), MOUTH_DROP), across, MOUTH_WIDTH * span);
  const rgb = new Float32Array(CELL_WIDTH * CELL_HEIGHT * 3);
  const take = (part: FilmCell['part'], transform: PatchTransform): FilmCell => {
    sampleRgb(frame, transform, CELL_WIDTH, CELL_HEIGHT, rgb);
    return { label, part, picture: encodePicture(rgb, CELL_WIDTH, CELL_HEIGHT) };
  };
  return [take('eye', eye), take('mouth', mouth)];
}
