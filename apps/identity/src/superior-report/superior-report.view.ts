import { changesMeanwhile, superiorReportOutcomes } from '@kinerja/identity-domain';
import { Day, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

export const superiorReportStates = ['open', ...superiorReportOutcomes] as const;
export type SuperiorReportState = (typeof superiorReportStates)[number];

/** "Atasan saya salah", for the person and the administrators of the agency. */
export const superiorReportView = view('SuperiorReport', {
  reportId: Uuid,
  assignmentId: Uuid,
  employeeId: Uuid,
  position: Type.String(),
  unitName: Type.String(),
  state: oneOf(superiorReportStates),
  /** Since when another one should be superior. */
  from: Day,
  /** Who it should be; absent where the person does not know. */
  superiorId: Type.Optional(Uuid),
  /** Who was superior on that day when it was reported; absent where the superior sits outside the agency. */
  recordedId: Type.Optional(Uuid),
  reason: Type.Optional(Type.String()),
  reportedAt: Moment,
  /** It is the caller's own: somebody else decides. */
  isOwn: Type.Boolean(),
  /** Of an open one: what has happened to the post since. */
  changed: Type.Optional(oneOf(changesMeanwhile)),
  /** Where that is a correction: who is superior on that day by now; absent where the superior sits outside the agency. */
  currentId: Type.Optional(Uuid),
  endedAt: Type.Optional(Moment),
  /** By name; absent where the person took it back. */
  decidedBy: Type.Optional(Type.String()),
  decisionReason: Type.Optional(Type.String()),
  /** As it was corrected. */
  correctedId: Type.Optional(Uuid),
  correctedFrom: Type.Optional(Day),
  closedFor: Type.Optional(oneOf(changesMeanwhile)),
});
export type SuperiorReportView = ViewOf<typeof superiorReportView>;
export const superiorReportPage = pageOf(superiorReportView);

export const superiorReportDone = versioned('SuperiorReportDone', { reportId: Uuid });
