import type { RgbPicture } from '@facialis/video';
import { type Color, fillRectangle } from './canvas.ts';

/** Columns and rows of a letter, and columns from one letter to the next. */
const COLUMNS = 5;
const ROWS = 7;
const ADVANCE = 6;

/** Each letter as seven rows of five dots, one digit of base 32 a row. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'ehhvhhh',
  B: 'uhhuhhu',
  C: 'ehggghe',
  D: 'uhhhhhu',
  E: 'vgguggv',
  F: 'vgguggg',
  G: 'ehgnhhe',
  H: 'hhhvhhh',
  I: 'e44444e',
  K: 'hikokih',
  L: 'ggggggv',
  M: 'hrllhhh',
  N: 'hhpljhh',
  O: 'ehhhhhe',
  P: 'uhhuggg',
  R: 'uhhukih',
  S: 'fgge11u',
  T: 'v444444',
  U: 'hhhhhhe',
  V: 'hhhhha4',
  Y: 'hha4444',
  '0': 'ehjlphe',
  '1': '4c4444e',
  '2': 'eh1248v',
  '3': 'v24212e',
  '4': '26aiv22',
  '5': 'vgu11he',
  '6': '68guhhe',
  '7': 'v124888',
  '8': 'ehhehhe',
  '9': 'ehhf12c',
  '.': '00000cc',
  ':': '0cc0cc0',
  ' ': '0000000',
};

/** Width of a text in pixels when a dot is `dot` pixels wide. */
export function lettersWidth(text: string, dot: number): number {
  return text.length * ADVANCE * dot;
}

/** Height of a text in pixels when a dot is `dot` pixels high. */
export function lettersHeight(dot: number): number {
  return ROWS * dot;
}

/** Writes capital letters and digits; signs that the alphabet lacks become blanks. */
export function drawLetters(
  picture: RgbPicture,
  text: string,
  x: number,
  y: number,
  color: Color,
  dot: number,
): void {
  [...text.toUpperCase()].forEach((sign, index) => {
    const rows = LETTERS[sign] ?? LETTERS[' ']!;
    for (let row = 0; row < ROWS; row++) {
      const dots = Number.parseInt(rows[row]!, 32);
      for (let column = 0; column < COLUMNS; column++) {
        if (((dots >> (COLUMNS - 1 - column)) & 1) === 0) continue;
        fillRectangle(
          picture,
          x + (index * ADVANCE + column) * dot,
          y + row * dot,
          dot,
          dot,
          color,
          1,
        );
      }
    }
  });
}
