/** What others see of the demand for a second factor. */
export type { SecondFactorDemandCommand } from './second-factor-demand.commands';
export { secondFactorDemandDecider, type SecondFactorDemandRefusal } from './second-factor-demand.decider';
export {
  demandId,
  demandScopes,
  type DemandId,
  type DemandScope,
  type SecondFactorDemandEvent,
} from './second-factor-demand.events';
export { concerns, dueOf, LONGEST_GRACE_DAYS } from './second-factor-demand.rules';
