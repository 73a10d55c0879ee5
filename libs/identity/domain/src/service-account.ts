/** What others see of service accounts. */
export type { ServiceAccountCommand } from './service-account.commands';
export { serviceAccountDecider } from './service-account.decider';
export {
  serviceAccountId,
  type PublicKeyJwk,
  type ServiceAccountEvent,
  type ServiceAccountId,
  type ServiceKey,
} from './service-account.events';
export type { ServiceAccountRefusal } from './service-account.refusals';
export { LONGEST_FORMER_KEY_DAYS } from './service-access.decider';
export { keyCounts, type HeldKey, type KnownServiceAccount, type ServiceAccountState } from './service-account.state';
