import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { agencyCode, agencyName, lineFault, zones } from '@kinerja/vocabulary';

/** @throws RangeError for more than a line, and for control characters or half of a character, as a damaged file has them. */
export const text = (value: string): string => {
  if (lineFault(value) !== undefined) throw new RangeError('must be one line of text without control characters');
  return value;
};

/** @throws RangeError unless 0-65535. */
export const portNumber = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`not a port: ${value}`);
  return port;
};

/** @throws RangeError unless 0-1. */
export const share = (value: string): number => {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new RangeError(`not a share from 0 to 1: ${value}`);
  return number;
};

/** @throws RangeError unless the address has one of these schemes. */
export const urlOf =
  (...schemes: readonly string[]) =>
  (value: string): string => {
    const scheme = URL.canParse(value) ? new URL(value).protocol.replace(':', '') : '';
    if (!schemes.includes(scheme))
      throw new RangeError(`must be an address that begins with ${schemes.join(':// or ')}://`);
    return value;
  };

/** @throws RangeError when `value` is none of these. */
export const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string): T => {
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw new RangeError(`must be one of ${allowed.join(', ')}`);
    return found;
  };

/** 32 bytes are 43 signs and a last one that fills up; what is no sign of base64 would be passed over, and another key be read. */
const KEY_32 = /^[A-Za-z0-9+/_-]{43}=?$/;

/** @throws RangeError unless exactly 32 bytes. */
export const key32 = (value: string): string => {
  if (!KEY_32.test(value)) throw new RangeError('must be 32 bytes in base64');
  return value;
};

/** PEM in one line, as environment files want it: `\n` written out. */
const linesOf = (value: string): string => value.replaceAll('\\n', '\n');

/** Undefined where it cannot be read; its reason may quote what was read, which may be a secret. */
const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const keyIn = { PUBLIC: createPublicKey, PRIVATE: createPrivateKey } as const;

/** @throws RangeError unless it is an Ed25519 key in PEM, as every key is that signs here. */
export const pem =
  (kind: 'PUBLIC' | 'PRIVATE') =>
  (value: string): string => {
    const lines = linesOf(value);
    const key = lines.startsWith(`-----BEGIN ${kind} KEY-----`) ? attempt(() => keyIn[kind](lines)) : undefined;
    if (key?.asymmetricKeyType !== 'ed25519')
      throw new RangeError(`must be a ${kind.toLowerCase()} key (Ed25519) in PEM`);
    return lines;
  };

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const isCertificate = (block: string): boolean => attempt(() => new X509Certificate(block)) !== undefined;

/** @throws RangeError unless it is one in PEM, or several after one another. */
export const certificate = (value: string): string => {
  const lines = linesOf(value);
  const blocks = lines.match(CERTIFICATE) ?? [];
  const isWhole = blocks.length > 0 && blocks.length === lines.split('-----BEGIN').length - 1;
  if (!isWhole || !blocks.every(isCertificate)) throw new RangeError('must be a certificate in PEM');
  return lines;
};

/** @throws RangeError unless a whole number of at least so much. */
export const wholeFrom =
  (least: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!Number.isSafeInteger(number) || number < least)
      throw new RangeError(`must be a whole number of ${least} or more: ${value}`);
    return number;
  };

export const agency = agencyCode;
export { agencyName };
export const zone = oneOf(...zones);
