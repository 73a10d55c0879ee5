import { randomBytes } from 'node:crypto';

const format = (bytes: Buffer): string => {
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const stamp = (bytes: Buffer, version: number): Buffer => {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
};

/** Ordered by time (RFC 9562, 5.7). For ids that nothing else determines. */
export const uuidv7 = (milliseconds: number = Date.now()): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  return format(stamp(bytes, 7));
};
