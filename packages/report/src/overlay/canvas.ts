import type { RgbPicture } from '@facialis/video';

/** Red, green, blue, 0 to 255. */
export type Color = readonly [number, number, number];

/** Mixes a colour into one pixel; pixels outside the picture are left out. */
function blend(picture: RgbPicture, x: number, y: number, color: Color, cover: number): void {
  if (x < 0 || y < 0 || x >= picture.width || y >= picture.height || cover <= 0) return;
  const { data } = picture;
  const at = (y * picture.width + x) * picture.channels;
  const kept = 1 - cover;
  data[at] = data[at]! * kept + color[0] * cover;
  data[at + 1] = data[at + 1]! * kept + color[1] * cover;
  data[at + 2] = data[at + 2]! * kept + color[2] * cover;
}

/** Fills a rectangle; edges fall on whole pixels. `cover` is 0 (unseen) to 1 (opaque). */
export function fillRectangle(
  picture: RgbPicture,
  x: number,
  y: number,
  width: number,
  height: number,
  color: Color,
  cover: number,
): void {
  const [fromX, toX] = [Math.round(x), Math.round(x + width)];
  const [fromY, toY] = [Math.round(y), Math.round(y + height)];
  for (let row = fromY; row < toY; row++) {
    for (let column = fromX; column < toX; column++) blend(picture, column, row, color, cover);
  }
}

/** Draws a line of even thickness with smooth edges and round ends. */
export function drawLine(
  picture: RgbPicture,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  color: Color,
  thickness: number,
): void {
  const reach = thickness / 2 + 1;
  const fromX = Math.max(0, Math.floor(Math.min(x0, x1) - reach));
  const toX = Math.min(picture.width - 1, Math.ceil(Math.max(x0, x1) + reach));
  const fromY = Math.max(0, Math.floor(Math.min(y0, y1) - reach));
  const toY = Math.min(picture.height - 1, Math.ceil(Math.max(y0, y1) + reach));
  const [dx, dy] = [x1 - x0, y1 - y0];
  const squared = dx * dx + dy * dy;
  for (let y = fromY; y <= toY; y++) {
    for (let x = fromX; x <= toX; x++) {
      const [px, py] = [x + 0.5 - x0, y + 0.5 - y0];
      const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squared));
      const distance = Math.hypot(px - along * dx, py - along * dy);
      blend(picture, x, y, color, Math.min(1, Math.max(0, thickness / 2 + 0.5 - distance)));
    }
  }
}

/** Draws a run of joined lines through x, y pairs. */
export function drawPath(
  picture: RgbPicture,
  points: readonly (readonly [number, number])[],
  color: Color,
  thickness: number,
): void {
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1]!;
    const [x1, y1] = points[i]!;
    drawLine(picture, x0, y0, x1, y1, color, thickness);
  }
}
