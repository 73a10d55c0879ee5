import { Moment, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

export const secondFactorView = view('SecondFactor', {
  /** Absent without an authenticator app. */
  setAt: Type.Optional(Moment),
  /** Recovery codes that were not used yet. */
  codesLeft: Type.Optional(Type.Integer()),
});
export type SecondFactorView = ViewOf<typeof secondFactorView>;

export const secondFactorOffer = view('SecondFactorOffer', {
  /** Base32, for whoever cannot scan the picture. */
  secret: Type.String(),
  /** What the picture says: `otpauth://totp/…`. */
  uri: Type.String(),
  /** Goes back with the first code. */
  offer: Type.String(),
});
export type SecondFactorOffer = ViewOf<typeof secondFactorOffer>;

/** Shown once. */
export const recoveryCodesView = versioned('RecoveryCodes', { codes: Type.Array(Type.String()) });
