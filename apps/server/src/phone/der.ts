import { Buffer } from 'node:buffer';

/** ITU-T X.690: tags of what a certificate is written with. */
const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  text: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;
/** From this year on times have four digits of the year. */
const FIRST_LONG_YEAR = 2050;
/** Marks a tag whose meaning comes from its place. */
const CONTEXT = 0x80;
const CONSTRUCTED = 0x20;
/** From this on a length is written in bytes of its own. */
const LONG_FORM = 0x80;

/** A sequence of values that are written already. */
export function sequence(...parts: readonly Buffer[]): Buffer {
  return value(TAG.sequence, Buffer.concat(parts));
}

/** A set of one value. */
export function setOf(part: Buffer): Buffer {
  return value(TAG.set, part);
}

/** A whole number, 0 or more, from its bytes, the highest first. */
export function integer(bytes: Uint8Array): Buffer {
  const isHigh = (bytes[0] ?? 0) >= 0x80;
  return value(TAG.integer, Buffer.concat([isHigh ? Buffer.of(0) : Buffer.alloc(0), bytes]));
}

/** Bits, a whole number of bytes of them. */
export function bits(bytes: Uint8Array): Buffer {
  return value(TAG.bits, Buffer.concat([Buffer.of(0), bytes]));
}

/** Named bits of one byte, as key usages are; `unused` of them at the end do not count. */
export function namedBits(byte: number, unused: number): Buffer {
  return value(TAG.bits, Buffer.of(unused, byte));
}

/** Bytes. */
export function octets(bytes: Uint8Array): Buffer {
  return value(TAG.octets, bytes);
}

/** True. */
export function yes(): Buffer {
  return value(TAG.boolean, Buffer.of(0xff));
}

/** A text in UTF-8. */
export function text(words: string): Buffer {
  return value(TAG.text, Buffer.from(words));
}

/** A time, to the second, in UTC; RFC 5280 wants two digits of the year until 2049. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return at.getUTCFullYear() < FIRST_LONG_YEAR
    ? value(TAG.utcTime, Buffer.from(digits.slice(2)))
    : value(TAG.generalizedTime, Buffer.from(digits));
}

/** An object identifier, such as `2.5.29.17`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return value(TAG.oid, Buffer.from([40 * first + second, ...rest.flatMap(inSevens)]));
}

/** A value whose meaning comes from its place; `wraps` where it holds written values. */
export function placed(place: number, content: Uint8Array, wraps: boolean): Buffer {
  return value(CONTEXT | (wraps ? CONSTRUCTED : 0) | place, content);
}

/** A number in bytes of seven bits, all but the last with the highest bit set. */
function inSevens(number: number): number[] {
  const sevens = [number & 0x7f];
  for (let rest = number >> 7; rest > 0; rest >>= 7) sevens.unshift((rest & 0x7f) | 0x80);
  return sevens;
}

function value(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

function lengthOf(length: number): Buffer {
  if (length < LONG_FORM) return Buffer.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>= 8) bytes.unshift(rest & 0xff);
  return Buffer.of(LONG_FORM | bytes.length, ...bytes);
}
