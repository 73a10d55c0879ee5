import { correctionFields, correctionKeepers, correctionOutcomes } from '@kinerja/identity-domain';
import { Moment, oneOf, pageOf, personal, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

export const correctionStates = ['open', ...correctionOutcomes] as const;
export type CorrectionStanding = (typeof correctionStates)[number];

/** A person says that something recorded of them is wrong; for the person and for whoever keeps it. */
export const correctionView = view('Correction', {
  correctionId: Uuid,
  employeeId: Uuid,
  field: oneOf(correctionFields),
  keeper: oneOf(correctionKeepers),
  state: oneOf(correctionStates),
  /** What would be right; absent once the person's key was destroyed, as all words are. */
  right: Type.Optional(personal('correction', Type.String())),
  reason: Type.Optional(personal('correction', Type.String())),
  askedAt: Moment,
  /** It is the caller's own: somebody else decides. */
  isOwn: Type.Boolean(),
  endedAt: Type.Optional(Moment),
  /** By name; absent where the person took it back. */
  decidedBy: Type.Optional(Type.String()),
  /** Why it was declined, or what was done. */
  answer: Type.Optional(Type.String()),
});
export type CorrectionView = ViewOf<typeof correctionView>;
export const correctionPage = pageOf(correctionView);

export const correctionDone = versioned('CorrectionDone', { correctionId: Uuid });
