import type { Texture } from './canvas.ts';
import type { Mesh } from './mesh.ts';

/** A picture being drawn: linear light, premultiplied by coverage, with depth. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, coverage. */
  readonly rgba: Float32Array;
  /** Larger is nearer. */
  readonly depth: Float32Array;
}

/** Makes an empty picture. */
export function createRaster(width: number, height: number): Raster {
  return {
    width,
    height,
    rgba: new Float32Array(width * height * 4),
    depth: new Float32Array(width * height).fill(Number.NEGATIVE_INFINITY),
  };
}

/** What one vertex carries to the picture, as arrays over the vertices of a mesh. */
export interface Shaded {
  /** x, y in pixels of the raster and nearness. */
  readonly screen: Float32Array;
  /** Texture coordinates in texels. */
  readonly texels: Float32Array;
  /** Light that multiplies the texture: red, green, blue. */
  readonly light: Float32Array;
  /** Gloss added on top, multiplied by the texture's fourth channel. */
  readonly gloss: Float32Array;
}

/** Draws a solid surface; the texture's fourth channel is how glossy it is. */
export function drawSolid(
  raster: Raster,
  triangles: Mesh['triangles'],
  vertices: Shaded,
  texture: Texture,
): void {
  draw(raster, triangles, vertices, texture, true);
}

/** Draws a sheet with holes over what is there; the texture is premultiplied by its coverage. */
export function drawSheet(
  raster: Raster,
  triangles: Mesh['triangles'],
  vertices: Shaded,
  texture: Texture,
): void {
  draw(raster, triangles, vertices, texture, false);
}

function draw(
  raster: Raster,
  triangles: Mesh['triangles'],
  { screen, texels, light, gloss }: Shaded,
  texture: Texture,
  solid: boolean,
): void {
  const { width, height, rgba, depth } = raster;
  const data = texture.rgba;
  const texRow = texture.width * 4;
  const maxU = texture.width - 1.001;
  const maxV = texture.height - 1.001;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t]!;
    const b = triangles[t + 1]!;
    const c = triangles[t + 2]!;
    const ax = screen[a * 3]!;
    const ay = screen[a * 3 + 1]!;
    const bx = screen[b * 3]! - ax;
    const by = screen[b * 3 + 1]! - ay;
    const cx = screen[c * 3]! - ax;
    const cy = screen[c * 3 + 1]! - ay;
    const area = bx * cy - by * cx;
    // Screen y runs down, so a triangle that faces the camera turns the other way round.
    if (area >= 0) continue;
    const left = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx) - 0.5));
    const right = Math.min(width - 1, Math.floor(ax + Math.max(0, bx, cx) - 0.5));
    const top = Math.max(0, Math.ceil(ay + Math.min(0, by, cy) - 0.5));
    const bottom = Math.min(height - 1, Math.floor(ay + Math.max(0, by, cy) - 0.5));
    if (left > right || top > bottom) continue;
    // Shares of corners b and c at a pixel are linear in x and y; everything else follows them.
    const bX = cy / area;
    const bY = -cx / area;
    const cX = -by / area;
    const cY = bx / area;
    const nearA = screen[a * 3 + 2]!;
    const nearB = screen[b * 3 + 2]! - nearA;
    const nearC = screen[c * 3 + 2]! - nearA;
    const uA = texels[a * 2]! - 0.5;
    const uB = texels[b * 2]! - 0.5 - uA;
    const uC = texels[c * 2]! - 0.5 - uA;
    const vA = texels[a * 2 + 1]! - 0.5;
    const vB = texels[b * 2 + 1]! - 0.5 - vA;
    const vC = texels[c * 2 + 1]! - 0.5 - vA;
    const redA = light[a * 3]!;
    const redB = light[b * 3]! - redA;
    const redC = light[c * 3]! - redA;
    const greenA = light[a * 3 + 1]!;
    const greenB = light[b * 3 + 1]! - greenA;
    const greenC = light[c * 3 + 1]! - greenA;
    const blueA = light[a * 3 + 2]!;
    const blueB = light[b * 3 + 2]! - blueA;
    const blueC = light[c * 3 + 2]! - blueA;
    const glossA = gloss[a]!;
    const glossB = gloss[b]! - glossA;
    const glossC = gloss[c]! - glossA;
    for (let y = top; y <= bottom; y++) {
      const dy = y + 0.5 - ay;
      let shareB = bX * (left + 0.5 - ax) + bY * dy;
      let shareC = cX * (left + 0.5 - ax) + cY * dy;
      let pixel = y * width + left;
      for (let x = left; x <= right; x++, pixel++, shareB += bX, shareC += cX) {
        if (shareB < 0 || shareC < 0 || shareB + shareC > 1) continue;
        if (solid) {
          const near = nearA + nearB * shareB + nearC * shareC;
          if (near < depth[pixel]!) continue;
          depth[pixel] = near;
        }
        let u = uA + uB * shareB + uC * shareC;
        let v = vA + vB * shareB + vC * shareC;
        u = u < 0 ? 0 : u > maxU ? maxU : u;
        v = v < 0 ? 0 : v > maxV ? maxV : v;
        const iu = u | 0;
        const iv = v | 0;
        const w11 = (u - iu) * (v - iv);
        const w10 = u - iu - w11;
        const w01 = v - iv - w11;
        const w00 = 1 - w10 - w01 - w11;
        const p = iv * texRow + iu * 4;
        const q = p + texRow;
        const fourth =
          data[p + 3]! * w00 + data[p + 7]! * w10 + data[q + 3]! * w01 + data[q + 7]! * w11;
        if (!solid && fourth <= 0) continue;
        const red = data[p]! * w00 + data[p + 4]! * w10 + data[q]! * w01 + data[q + 4]! * w11;
        const green =
          data[p + 1]! * w00 + data[p + 5]! * w10 + data[q + 1]! * w01 + data[q + 5]! * w11;
        const blue =
          data[p + 2]! * w00 + data[p + 6]! * w10 + data[q + 2]! * w01 + data[q + 6]! * w11;
        const litRed = red * (redA + redB * shareB + redC * shareC);
        const litGreen = green * (greenA + greenB * shareB + greenC * shareC);
        const litBlue = blue * (blueA + blueB * shareB + blueC * shareC);
        const o = pixel * 4;
        if (solid) {
          const shine = fourth * (glossA + glossB * shareB + glossC * shareC);
          rgba[o] = litRed + shine;
          rgba[o + 1] = litGreen + shine;
          rgba[o + 2] = litBlue + shine;
          rgba[o + 3] = 1;
        } else {
          const keep = 1 - fourth;
          rgba[o] = rgba[o]! * keep + litRed;
          rgba[o + 1] = rgba[o + 1]! * keep + litGreen;
          rgba[o + 2] = rgba[o + 2]! * keep + litBlue;
          rgba[o + 3] = rgba[o + 3]! * keep + fourth;
        }
      }
    }
  }
}
