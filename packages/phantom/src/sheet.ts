import type { Canvas } from './canvas.ts';
import { SKULL } from './head.ts';
import type { Mesh } from './mesh.ts';

/** A painted sheet that lies in or around the head and moves with it. */
export interface Sheet {
  readonly mesh: Mesh;
  readonly texels: Float32Array;
}

/** Spacing of a sheet's vertices, mm. */
const SPACING = 9;

/** Makes a sheet over a canvas, bent by `depthAt` (mm towards the camera). */
export function createSheet(canvas: Canvas, depthAt: (x: number, y: number) => number): Sheet {
  const { texture, density, left, top } = canvas;
  const columns = Math.ceil(texture.width / density / SPACING) + 1;
  const rows = Math.ceil(texture.height / density / SPACING) + 1;
  const positions = new Float32Array(columns * rows * 3);
  const texels = new Float32Array(columns * rows * 2);
  const triangles: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const v = row * columns + column;
      const x = left + column * SPACING;
      const y = top - row * SPACING;
      positions.set([x, y, depthAt(x, y)], v * 3);
      texels.set([column * SPACING * density, row * SPACING * density], v * 2);
      if (column === 0 || row === 0) continue;
      if (isEmpty(canvas, column - 1, row - 1)) continue;
      const a = v - columns - 1;
      triangles.push(a, v - 1, v, a, v, v - columns);
    }
  }
  return { mesh: { positions, triangles: Uint32Array.from(triangles) }, texels };
}

/** Whether nothing is painted on one cell of the sheet. */
function isEmpty({ texture, density }: Canvas, column: number, row: number): boolean {
  const size = SPACING * density;
  const right = Math.min(texture.width - 1, Math.ceil((column + 1) * size));
  const bottom = Math.min(texture.height - 1, Math.ceil((row + 1) * size));
  for (let y = Math.floor(row * size); y <= bottom; y++) {
    for (let x = Math.floor(column * size); x <= right; x++) {
      if (texture.rgba[(y * texture.width + x) * 4 + 3]! > 0) return false;
    }
  }
  return true;
}

/** Depth of the scalp widened by a thickness; outside it the sheet falls back steeply. */
export function overSkull(thickness: number): (x: number, y: number) => number {
  return (x, y) => {
    const u = x / (SKULL.rx + thickness);
    const v = Math.max(0, y - SKULL.y) / (SKULL.ry + thickness);
    const inside = 1 - u * u - v * v;
    const reach = SKULL.rz + thickness;
    return SKULL.z + (inside > 0 ? Math.sqrt(inside) * reach : inside * reach * 0.4);
  };
}
