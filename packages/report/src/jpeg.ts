import { encode } from 'jpeg-js';

/** JPEG quality of film-strip pictures, 1 to 100: skin stays smooth, a picture weighs 3 to 8 kB. */
const QUALITY = 82;
const WHITE = 255;

/** A small picture ready for a page. */
export interface Picture {
  readonly mediaType: 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/**
 * Writes an RGB patch as JPEG. `rgb` holds width × height × 3 values, row by row, red first: 0 to 1
 * in a Float32Array, as the video's sampler gives them, 0 to 255 in bytes. Throws a TypeError when
 * the length does not fit.
 */
export function encodePicture(
  rgb: Float32Array | Uint8Array,
  width: number,
  height: number,
): Picture {
  if (rgb.length !== width * height * 3) {
    throw new TypeError(
      `A ${width} × ${height} picture needs ${width * height * 3} values; received ${rgb.length}`,
    );
  }
  const scale = rgb instanceof Float32Array ? WHITE : 1;
  const data = new Uint8ClampedArray(width * height * 4);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    data[to] = rgb[from]! * scale;
    data[to + 1] = rgb[from + 1]! * scale;
    data[to + 2] = rgb[from + 2]! * scale;
    data[to + 3] = WHITE;
  }
  const { data: bytes } = encode({ data, width, height }, QUALITY);
  return { mediaType: 'image/jpeg', width, height, bytes: Uint8Array.from(bytes) };
}

/** Bytes of one call to String.fromCharCode; more overflow the stack. */
const CHUNK = 8192;

/** A picture as a `data:` address, so that a page needs no other file. */
export function pictureAddress(picture: Picture): string {
  let binary = '';
  for (let at = 0; at < picture.bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...picture.bytes.subarray(at, at + CHUNK));
  }
  return `data:${picture.mediaType};base64,${btoa(binary)}`;
}
