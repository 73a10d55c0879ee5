/** Type ids of PostgreSQL (`pg_type.oid`) for the elements below. */
const OID = { bytea: 17, int8: 20, int2: 21, int4: 23, text: 25, json: 114, timestamptz: 1184, uuid: 2950 } as const;
export type ElementType = keyof typeof OID;

/** Dimensions, null flag, element type, length, lower bound: 4 bytes each. */
const HEADER = 20;
const EMPTY_HEADER = 12;
const FIRST_SIZE = 1024;
/** Microseconds of a timestamptz count from here: 2000-01-01. */
export const POSTGRES_EPOCH_MS = 946_684_800_000;
/** A 64-bit number is written in two halves; its high half for values below zero is all ones. */
const TWO_32 = 0x1_0000_0000;

const grown = (buffer: Buffer, needed: number): Buffer => {
  const larger = Buffer.allocUnsafe(Math.max(needed, buffer.length * 2));
  buffer.copy(larger);
  return larger;
};

/** One array parameter in the binary form of the protocol: nothing to quote, nothing to parse. Reused from batch to batch. */
export class BinaryArray {
  private buffer: Buffer = Buffer.allocUnsafe(FIRST_SIZE);
  private end = HEADER;
  private count = 0;

  constructor(type: ElementType) {
    this.buffer.writeInt32BE(0, 4);
    this.buffer.writeInt32BE(OID[type], 8);
    this.buffer.writeInt32BE(1, 16);
  }

  addNull(): void {
    this.reserve(0, -1);
  }

  addInt16(value: number): void {
    const at = this.reserve(2);
    this.buffer.writeInt16BE(value, at);
  }

  addInt32(value: number): void {
    const at = this.reserve(4);
    this.buffer.writeInt32BE(value, at);
  }

  /** Exact within the safe integers. */
  addInt64(value: number): void {
    const at = this.reserve(8);
    this.buffer.writeInt32BE(Math.floor(value / TWO_32), at);
    this.buffer.writeUInt32BE(value >>> 0, at + 4);
  }

  addInstant(milliseconds: number): void {
    this.addInt64((milliseconds - POSTGRES_EPOCH_MS) * 1000);
  }

  addUuid(uuid: string): void {
    const at = this.reserve(16);
    this.buffer.write(uuid.replaceAll('-', ''), at, 'hex');
  }

  addHex(hex: string): void {
    const at = this.reserve(hex.length / 2);
    this.buffer.write(hex, at, 'hex');
  }

  addText(text: string): void {
    const at = this.end + 4;
    // A UTF-16 unit takes at most three bytes of UTF-8.
    if (at + text.length * 3 > this.buffer.length) this.buffer = grown(this.buffer, at + text.length * 3);
    const length = this.buffer.write(text, at, 'utf8');
    this.buffer.writeInt32BE(length, this.end);
    this.end = at + length;
    this.count += 1;
  }

  /** Good until the next `clear` or `add…`. */
  toBuffer(): Buffer {
    this.buffer.writeInt32BE(this.count === 0 ? 0 : 1, 0);
    this.buffer.writeInt32BE(this.count, 12);
    return this.buffer.subarray(0, this.count === 0 ? EMPTY_HEADER : this.end);
  }

  clear(): void {
    this.end = HEADER;
    this.count = 0;
  }

  /** Where an element of that size may be written. */
  private reserve(size: number, length: number = size): number {
    const at = this.end + 4;
    if (at + size > this.buffer.length) this.buffer = grown(this.buffer, at + size);
    this.buffer.writeInt32BE(length, this.end);
    this.end = at + size;
    this.count += 1;
    return at;
  }
}
