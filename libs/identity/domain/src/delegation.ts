/** What others see of delegations. */
export type { DelegationCommand, EndDelegation, GrantDelegation } from './delegation.commands';
export { delegationDecider, type DelegationRefusal } from './delegation.decider';
export type { DelegationEnded, DelegationEvent, DelegationGranted } from './delegation.events';
export { delegationId, delegationReasons, type DelegationId, type DelegationReason } from './delegation.events';
