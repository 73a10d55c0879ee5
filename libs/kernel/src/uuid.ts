import { hash, randomBytes } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const format = (bytes: Buffer): string => {
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

const stamp = (bytes: Buffer, version: number): Buffer => {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | (version << 4);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes;
};

export const isUuid = (text: string): boolean => UUID.test(text);

/** Ordered by time (RFC 9562, 5.7). For ids that nothing else determines. */
export const uuidv7 = (milliseconds: number = Date.now()): string => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  return format(stamp(bytes, 7));
};

const VARIANTS = '89ab';

/** The same id for the same cause, whoever computes it and however often (RFC 9562, 5.5). */
export const uuidv5 = (namespace: string, name: string): string => {
  const bytes = Buffer.allocUnsafe((namespace.length >> 1) + Buffer.byteLength(name));
  const space = bytes.write(namespace.replaceAll('-', ''), 'hex');
  const hex = hash('sha1', bytes.subarray(0, space + bytes.write(name, space)));
  const variant = VARIANTS.charAt(parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
