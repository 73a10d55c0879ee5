import { hash } from 'node:crypto';

/** Names the way the bytes below are put together. */
const FORMAT = 1;
/** Before the first event. */
export const GENESIS: Buffer = Buffer.alloc(32);

export type Link = Readonly<{ position: bigint; stream: string; version: bigint; digest: string }>;

/** SHA-256(format ‖ previous ‖ position ‖ length of stream ‖ stream ‖ version ‖ digest); numbers big-endian. */
export const chainHash = (previous: Buffer, { position, stream, version, digest }: Link): Buffer => {
  const length = Buffer.byteLength(stream);
  const bytes = Buffer.allocUnsafe(1 + 32 + 8 + 4 + length + 8 + 32);
  bytes.writeUInt8(FORMAT, 0);
  previous.copy(bytes, 1);
  bytes.writeBigInt64BE(position, 33);
  bytes.writeInt32BE(length, 41);
  bytes.write(stream, 45);
  bytes.writeBigInt64BE(version, 45 + length);
  bytes.write(digest, 53 + length, 'hex');
  return hash('sha256', bytes, 'buffer');
};
