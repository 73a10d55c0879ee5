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

/** @throws RangeError unless exactly 32 bytes. */
export const key32 = (value: string): string => {
  if (Buffer.from(value, 'base64').length !== 32) throw new RangeError('must be 32 bytes in base64');
  return value;
};

/** PEM in one line, as environment files want it: `\n` written out. */
export const pem =
  (kind: 'PUBLIC' | 'PRIVATE') =>
  (value: string): string => {
    const lines = value.replaceAll('\\n', '\n');
    if (!lines.includes(`BEGIN ${kind} KEY`)) throw new RangeError(`must be a ${kind.toLowerCase()} key in PEM`);
    return lines;
  };

/** @throws RangeError unless it is one in PEM. */
export const certificate = (value: string): string => {
  const lines = value.replaceAll('\\n', '\n');
  if (!lines.includes('BEGIN CERTIFICATE')) throw new RangeError('must be a certificate in PEM');
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
