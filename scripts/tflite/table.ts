import type { ByteBuffer } from 'flatbuffers';

/**
 * One table of a flatbuffer, its fields counted from 0 in the schema's order. A field that is not in the
 * file has its preset, and so has each of a table that is not.
 */
export class Table {
  constructor(
    private readonly buffer: ByteBuffer,
    private readonly start: number | undefined,
  ) {}

  byte(field: number): number {
    const at = this.find(field);
    return at === undefined ? 0 : this.buffer.readInt8(at);
  }

  int(field: number, preset = 0): number {
    const at = this.find(field);
    return at === undefined ? preset : this.buffer.readInt32(at);
  }

  table(field: number): Table {
    const at = this.find(field);
    return new Table(this.buffer, at && this.buffer.__indirect(at));
  }

  /** A copy, so that it is aligned. */
  bytes(field: number): Uint8Array {
    return Uint8Array.from(this.items(field, 1), (at) => this.buffer.readUint8(at));
  }

  ints(field: number): number[] {
    return this.items(field, 4).map((at) => this.buffer.readInt32(at));
  }

  tables(field: number): Table[] {
    return this.items(field, 4).map((at) => new Table(this.buffer, this.buffer.__indirect(at)));
  }

  private find(field: number): number | undefined {
    const offset = this.start === undefined ? 0 : this.buffer.__offset(this.start, 4 + 2 * field);
    return offset === 0 ? undefined : (this.start ?? 0) + offset;
  }

  /** Where each item of a vector is. */
  private items(field: number, size: number): number[] {
    const at = this.find(field);
    if (at === undefined) return [];
    const [start, length] = [this.buffer.__vector(at), this.buffer.__vector_len(at)];
    return Array.from({ length }, (_, i) => start + size * i);
  }
}
