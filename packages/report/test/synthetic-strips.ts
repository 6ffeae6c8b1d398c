import type { Recording } from '@facialis/spasm';
import { encodePicture, type FilmStrip, filmMoments, type Picture } from '../src/index.ts';

const WIDTH = 160;
const HEIGHT = 120;

type Rgb = readonly [number, number, number];

function colorAt(part: 'eye' | 'mouth', effort: number, x: number, y: number): Rgb {
  const u = x / 60;
  const v = y / (part === 'eye' ? 26 * (1.02 - effort * 0.9) : 16);
  const slope = part === 'mouth' ? u * effort : 0;
  if (u * u + (v + slope) ** 2 >= 1) return [214, 176, 152];
  if (part === 'mouth') return [170, 90, 88];
  return Math.hypot(x, y) < 16 ? [60, 50, 46] : [240, 238, 234];
}

function draw(part: 'eye' | 'mouth', effort: number): Picture {
  const rgb = new Uint8Array(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      rgb.set(colorAt(part, effort, x - WIDTH / 2, y - HEIGHT / 2), (y * WIDTH + x) * 3);
    }
  }
  return encodePicture(rgb, WIDTH, HEIGHT);
}

const CELLS = (['eye', 'mouth'] as const).flatMap((part) =>
  (['before', 'peak'] as const).map((label) => ({
    part,
    label,
    picture: draw(part, label === 'peak' ? 0.8 : 0),
  })),
);

/** Film strips with drawn eyes and mouths, as large as real ones. */
export function syntheticStrips(recording: Recording): FilmStrip[] {
  const ids = new Set(filmMoments(recording).map((moment) => moment.eventId));
  return [...ids].map((eventId) => ({ eventId, cells: CELLS }));
}
