/**
 * Just enough of the FlatBuffers layout (https://flatbuffers.dev/internals) to read tables and
 * vectors of a model file, shorten its vectors in place and append new ones. Positions are byte
 * offsets from the start of the file.
 */
export class FlatBuffer {
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Position of the root table. */
  root(): number {
    return this.follow(0);
  }

  /** Position that the offset stored at `position` points to. */
  follow(position: number): number {
    return position + this.#view.getUint32(position, true);
  }

  /** Position of a table's field, or 0 when the field is absent. */
  field(table: number, index: number): number {
    const vtable = table - this.#view.getInt32(table, true);
    const entry = 4 + 2 * index;
    if (entry >= this.#view.getUint16(vtable, true)) return 0;
    const offset = this.#view.getUint16(vtable + entry, true);
    return offset === 0 ? 0 : table + offset;
  }

  /** Position of the vector (or string) a field points to, or 0 when absent. */
  vector(table: number, index: number): number {
    const position = this.field(table, index);
    return position === 0 ? 0 : this.follow(position);
  }

  length(vector: number): number {
    return vector === 0 ? 0 : this.#view.getUint32(vector, true);
  }

  /** Positions of the tables in a vector of tables. */
  tables(vector: number): number[] {
    return Array.from({ length: this.length(vector) }, (_, i) => this.follow(vector + 4 + 4 * i));
  }

  int32s(vector: number): number[] {
    return Array.from({ length: this.length(vector) }, (_, i) =>
      this.#view.getInt32(vector + 4 + 4 * i, true),
    );
  }

  string(vector: number): string {
    const start = this.#view.byteOffset + vector + 4;
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, start, this.length(vector)));
  }

  uint32(position: number): number {
    return this.#view.getUint32(position, true);
  }

  /**
   * Keeps only these tables of a vector, in place. Entries move towards the start, and offsets
   * are unsigned and point forward, so a shortened list always stays valid.
   */
  keepTables(vector: number, tables: readonly number[]): void {
    tables.forEach((table, i) => {
      const entry = vector + 4 + 4 * i;
      this.#view.setUint32(entry, table - entry, true);
    });
    this.#view.setUint32(vector, tables.length, true);
  }

  /** Writes a vector of int32 at `position` (a multiple of 4) and points the field to it. */
  writeInt32s(position: number, values: readonly number[], field: number): void {
    this.#view.setUint32(position, values.length, true);
    values.forEach((value, i) => {
      this.#view.setInt32(position + 4 + 4 * i, value, true);
    });
    this.#view.setUint32(field, position - field, true);
  }
}
