import type { JWTPayload } from 'jose';

/** What may be wrong with an assertion, in the order in which it is looked at. */
export const assertionFaults = [
  'unreadable', 'not-its-own-issuer', 'unknown-client', 'unknown-key', 'key-ended', 'wrong-algorithm', 'wrong-signature',
  'wrong-audience', 'no-expiry', 'expired', 'expires-too-late', 'issued-in-the-future', 'no-jti', 'used-already',
] as const; // prettier-ignore
export type AssertionFault = (typeof assertionFaults)[number];

/** F42: clocks of two machines may differ so much and no more. */
export const LEEWAY_S = 60;
const LONGEST_S = 300;
const LONGEST_JTI = 128;

const isMoment = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** Not set, or before now. */
const isPast = (value: unknown, now: number): boolean =>
  value === undefined || (isMoment(value) && value <= now + LEEWAY_S);

const timeFault = ({ exp, iat, nbf }: JWTPayload, now: number): AssertionFault | undefined => {
  if (!isMoment(exp)) return 'no-expiry';
  if (exp <= now - LEEWAY_S) return 'expired';
  if (exp > now + LONGEST_S + LEEWAY_S) return 'expires-too-late';
  return isPast(iat, now) && isPast(nbf, now) ? undefined : 'issued-in-the-future';
};

/** One audience, which is this door: what was signed for several may come from another one. */
const isFor = ({ aud }: JWTPayload, audiences: readonly string[]): boolean => {
  const [only, ...others] = Array.isArray(aud) ? aud : [aud];
  return only !== undefined && others.length === 0 && audiences.includes(only);
};

const isNamed = ({ jti }: JWTPayload): boolean =>
  typeof jti === 'string' && jti.length > 0 && jti.length <= LONGEST_JTI;

/** Rule IDN-224, of claims whose signature is right. `now` in seconds. */
export const claimFault = (
  claims: JWTPayload,
  audiences: readonly string[],
  now: number,
): AssertionFault | undefined => {
  if (!isFor(claims, audiences)) return 'wrong-audience';
  return timeFault(claims, now) ?? (isNamed(claims) ? undefined : 'no-jti');
};
