import { demandScopes } from '@kinerja/identity-domain';
import { Count, Day, Moment, oneOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const terms = {
  demandId: Uuid,
  scope: oneOf(demandScopes),
  startsOn: Day,
  /** The first day on which nothing else is done without it. */
  dueOn: Day,
  reason: Type.String(),
  proposedBy: Type.String(),
  at: Moment,
};
const proposal = view('SecondFactorDemandProposal', {
  ...terms,
  lapsesAt: Moment,
  /** Of the person who asks, by whichever account: another one confirms it. */
  isOwn: Type.Boolean(),
});
const held = view('SecondFactorDemand', {
  ...terms,
  confirmedBy: Type.String(),
  isDue: Type.Boolean(),
});
/** Accounts in use that have none, and whether the one that asks is among them. */
const lacking = view('SecondFactorLacking', { accounts: Count, isOwn: Type.Boolean() });

export const demandOverview = view('SecondFactorDemandOverview', {
  /** Absent where nothing is demanded. */
  held: Type.Optional(held),
  proposal: Type.Optional(proposal),
  lacking: Type.Object({ 'two-person-roles': lacking, everybody: lacking }),
});
export type DemandOverview = ViewOf<typeof demandOverview>;
export const demandDone = versioned('SecondFactorDemandDone', { demandId: Uuid });
