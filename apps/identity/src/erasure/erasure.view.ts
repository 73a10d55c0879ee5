import { erasureGrounds, erasureOutcomes } from '@kinerja/identity-domain';
import { Count, Day, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

export const erasureStates = ['asked', 'confirmed', ...erasureOutcomes] as const;
export type ErasureStateName = (typeof erasureStates)[number];

/** A decision to destroy what is known of a person. */
export const erasureView = view('Erasure', {
  erasureId: Uuid,
  employeeId: Uuid,
  /** Absent with the name of whom it is about, once they are erased. */
  staffNumber: Type.String(),
  name: Type.String(),
  state: oneOf(erasureStates),
  ground: oneOf(erasureGrounds),
  /** Gone once it was carried out. */
  reason: Type.Optional(Type.String()),
  askedBy: Type.String(),
  askedAt: Moment,
  lapsesAt: Moment,
  endedBy: Type.Optional(Type.String()),
  endedAt: Type.Optional(Moment),
  /** The caller asked for it: somebody else confirms. */
  isOwn: Type.Boolean(),
});
export type ErasureView = ViewOf<typeof erasureView>;
export const erasurePage = pageOf(erasureView);
export const erasureDone = versioned('ErasureDone', { erasureId: Uuid });

export const hindranceCodes = [
  'erasure.in-service',
  'erasure.leads-others',
  'erasure.report-open',
  'erasure.account-in-use',
  'erasure.within-retention',
] as const;

/** What stands in the way of erasing a person, before anybody asks for it. */
export const erasureOutlookView = view('ErasureOutlook', {
  employeeId: Uuid,
  staffNumber: Type.String(),
  name: Type.String(),
  hindrances: Type.Array(oneOf(hindranceCodes)),
  /** Of the last post; absent for somebody who never held one. */
  lastDay: Type.Optional(Day),
  /** Years for which data are kept after it. */
  retentionYears: Count,
  /** First day on which nothing has to be kept any more. */
  freeFrom: Type.Optional(Day),
  /** People led today or later. */
  leads: Count,
  /** The decision that waits, or that was carried out. */
  decision: Type.Optional(erasureView),
});
export type ErasureOutlookView = ViewOf<typeof erasureOutlookView>;
