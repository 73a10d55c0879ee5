import { delegationReasons } from '@kinerja/identity-domain';
import { Day, oneOf, pageOf, personal, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Somebody stands in for a person from a first to a last day. Why stands here for that person and the administrators only. */
export const delegationView = view('Delegation', {
  delegationId: Uuid,
  employeeId: Uuid,
  substituteId: Uuid,
  startsOn: Day,
  /** The last day; before the first where it was withdrawn. */
  endsOn: Day,
  /** The last day as it was granted. */
  grantedUntil: Day,
  /** On the day of the answer. */
  status: oneOf(['coming', 'running', 'past', 'withdrawn']),
  reason: Type.Optional(personal('absence', oneOf(delegationReasons))),
  note: Type.Optional(personal('absence', Type.String())),
  letterNumber: Type.Optional(Type.String()),
  /** Why it ended earlier or never began. */
  endNote: Type.Optional(Type.String()),
});
export type DelegationView = ViewOf<typeof delegationView>;
export const delegationPage = pageOf(delegationView);

export const delegationDone = versioned('DelegationDone', { delegationId: Uuid });
