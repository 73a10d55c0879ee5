import { hash } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

const VARIANTS = '89ab';

/** The same id for the same cause, whoever computes it and however often (RFC 9562, 5.5). */
export const uuidv5 = (namespace: string, name: string): string => {
  const bytes = Buffer.allocUnsafe((namespace.length >> 1) + Buffer.byteLength(name));
  const space = bytes.write(namespace.replaceAll('-', ''), 'hex');
  const hex = hash('sha1', bytes.subarray(0, space + bytes.write(name, space)));
  const variant = VARIANTS.charAt(parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
