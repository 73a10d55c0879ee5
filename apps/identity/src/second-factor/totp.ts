import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every authenticator app knows. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A phone whose clock differs by a step of 30 seconds is believed. */
const STEPS_OFF = 1;
/** 160 bits, as RFC 4226 wants them. */
const SECRET_BYTES = 20;

/** Base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What the picture says: `otpauth://totp/…`. `issuer`, `label`: as the app lists it. */
export const otpauthUri = (secret: string, { issuer, label }: Readonly<{ issuer: string; label: string }>): string =>
  new TOTP({ ...SHAPE, issuer, label, secret: Secret.fromBase32(secret) }).toString();

/** The step of 30 seconds since 1970 whose code this is; undefined for one of no step near `now`, in milliseconds. */
export const stepOf = (secret: string, code: string, now: number): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined; // the library throws at digits of another script
  const at = { secret: Secret.fromBase32(secret), token: code, timestamp: now, window: STEPS_OFF, ...SHAPE };
  const off = TOTP.validate(at);
  return off === null ? undefined : TOTP.counter({ period: SHAPE.period, timestamp: now }) + off;
};
