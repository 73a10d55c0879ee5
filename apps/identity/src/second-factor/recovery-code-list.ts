import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Letters and digits that nobody takes for one another; no vowels, so that no words come out. */
const LETTERS = 'BCDFGHJKMNPRSTVWXYZ23456789';
const LENGTH = 10;
/** Bytes from here on would favour the first letters. */
const FAIR = 256 - (256 % LETTERS.length);
export const CODES = 10;

/** What ten codes follow from: 256 bits, base64. */
export const newSeed = (): string => randomBytes(32).toString('base64');

const codeAt = (seed: string, index: number): string => {
  const stream = createHmac('sha512', Buffer.from(seed, 'base64'))
    .update(`recovery code ${String(index)}`)
    .digest();
  const letters = [...stream].filter((byte) => byte < FAIR).map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return letters.slice(0, LENGTH).join('');
};

const plain = (code: string): string => code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** 47 bits each, in two groups of five. */
export const codesOf = (seed: string): readonly string[] =>
  Array.from({ length: CODES }, (_, index) => codeAt(seed, index).replace(/(.{5})/, '$1-'));

/** Which one it is, from 0; undefined for none. Case, spaces and dashes do not count. */
export const indexOf = (seed: string, sent: string): number | undefined => {
  const code = plain(sent);
  const found = Array.from({ length: CODES }, (_, index) => same(codeAt(seed, index), code)).indexOf(true);
  return found === -1 ? undefined : found;
};
