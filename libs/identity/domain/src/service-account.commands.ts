import type { Command } from '@kinerja/kernel';
import type { Instant, MachineScope } from '@kinerja/vocabulary';
import type { AccountId, AskedBy, ProposalId } from './account.events';
import type { ServiceAccountId, ServiceKey } from './service-account.events';

type About = AskedBy & Readonly<{ serviceAccountId: ServiceAccountId; now: Instant }>;
type WithReason = About & Readonly<{ reason: string }>;

export type RegisterServiceAccount = Command<
  'RegisterServiceAccount',
  WithReason & {
    name: string;
    purpose: string;
    responsible: AccountId;
    scopes: readonly MachineScope[];
    key: ServiceKey;
  }
>;
/** `scopes`: all that it is to have. `formerKeyDays`: with a key, days for which former ones go on. */
export type ProposeServiceAccess = Command<
  'ProposeServiceAccess',
  WithReason & { scopes: readonly MachineScope[]; key?: ServiceKey; formerKeyDays?: number }
>;
export type ConfirmServiceAccess = Command<'ConfirmServiceAccess', About & { proposalId: ProposalId }>;
/** Declined by another administrator, withdrawn by whoever proposed it. */
export type EndServiceAccessProposal = Command<'EndServiceAccessProposal', WithReason & { proposalId: ProposalId }>;
export type EndServiceKey = Command<'EndServiceKey', WithReason & { kid: string }>;
export type SuspendServiceAccount = Command<'SuspendServiceAccount', WithReason>;
export type ResumeServiceAccount = Command<'ResumeServiceAccount', WithReason>;
export type EndServiceAccount = Command<'EndServiceAccount', WithReason>;
export type HandOverServiceAccount = Command<'HandOverServiceAccount', WithReason & { responsible: AccountId }>;

export type ServiceAccountCommand =
  | RegisterServiceAccount
  | ProposeServiceAccess
  | ConfirmServiceAccess
  | EndServiceAccessProposal
  | EndServiceKey
  | SuspendServiceAccount
  | ResumeServiceAccount
  | EndServiceAccount
  | HandOverServiceAccount;
