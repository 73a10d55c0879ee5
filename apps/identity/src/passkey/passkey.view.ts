import { Moment, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** `options`: for the browser, as JSON. */
export const passkeyOptions = view('PasskeyOptions', { options: Type.String() });
export type PasskeyOptions = ViewOf<typeof passkeyOptions>;

const passkey = view('Passkey', {
  passkeyId: Uuid,
  name: Type.String(),
  addedAt: Moment,
  /** Absent while it was not used. */
  usedAt: Type.Optional(Moment),
  /** When it was refused last because its count went back, as that of a copy does. */
  refusedAt: Type.Optional(Moment),
});
export type PasskeyItem = ViewOf<typeof passkey>;
export const passkeyPage = pageOf(passkey);
export const passkeyAdded = versioned('PasskeyAdded', { passkeyId: Uuid });
