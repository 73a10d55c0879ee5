import { Moment, pageOf, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const ownSession = view('OwnSession', {
  sessionId: Uuid,
  /** As the browser names itself; absent where it does not. */
  browser: Type.Optional(Type.String()),
  system: Type.Optional(Type.String()),
  beganAt: Moment,
  /** Up to five minutes older than the last request. */
  seenAt: Moment,
  /** The one that asks. */
  isThis: Type.Boolean(),
});
export const provedView = view('Proved', { provedAt: Moment });
export type OwnSession = ViewOf<typeof ownSession>;
export const ownSessionPage = pageOf(ownSession);
