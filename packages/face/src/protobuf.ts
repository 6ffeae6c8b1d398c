/** One field of a Protocol Buffers message, as it stands on the wire. */
export interface WireField {
  readonly number: number;
  /** Varints and 32-bit values as numbers (bits), everything else as bytes. */
  readonly value: number | Uint8Array;
}

// Wire types of https://protobuf.dev/programming-guides/encoding
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const FIXED32 = 5;

/** The fields of a message in their order. */
export function readFields(message: Uint8Array): WireField[] {
  const view = new DataView(message.buffer, message.byteOffset, message.byteLength);
  const fields: WireField[] = [];
  let position = 0;
  const varint = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = view.getUint8(position++);
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const take = (length: number) => {
    position += length;
    return message.subarray(position - length, position);
  };
  while (position < message.byteLength) {
    const key = varint();
    const number = Math.floor(key / 8);
    const type = key % 8;
    if (type === VARINT) fields.push({ number, value: varint() });
    else if (type === BYTES) fields.push({ number, value: take(varint()) });
    else if (type === FIXED64) fields.push({ number, value: take(8) });
    else if (type === FIXED32) {
      fields.push({ number, value: view.getUint32(position, true) });
      position += 4;
    } else throw new TypeError(`Wire types 0, 1, 2 and 5 are read; this message has ${type}.`);
  }
  return fields;
}

/** All values of a repeated float field, packed or not. */
export function floats(fields: readonly WireField[], number: number): number[] {
  return ofField(fields, number).flatMap((value) => {
    if (typeof value === 'number') return new Float32Array(new Uint32Array([value]).buffer)[0]!;
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    return Array.from({ length: value.byteLength / 4 }, (_, i) => view.getFloat32(4 * i, true));
  });
}

/** All values of a repeated unsigned integer field that is not packed. */
export function integers(fields: readonly WireField[], number: number): number[] {
  return ofField(fields, number).filter((value) => typeof value === 'number');
}

/** All embedded messages of a field. */
export function messages(fields: readonly WireField[], number: number): WireField[][] {
  return ofField(fields, number)
    .filter((value) => typeof value !== 'number')
    .map(readFields);
}

function ofField(fields: readonly WireField[], number: number): WireField['value'][] {
  return fields.filter((field) => field.number === number).map((field) => field.value);
}
