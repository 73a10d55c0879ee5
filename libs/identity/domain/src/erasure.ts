/** What others see of erasure. */
export type { ErasureCommand } from './erasure.commands';
export { erasureDecider, type ErasureRefusal } from './erasure.decider';
export type { ErasureEvent, ErasureGround, ErasureId, ErasureOutcome } from './erasure.events';
export { erasureGrounds, erasureId, erasureOutcomes } from './erasure.events';
export { hindrancesOf, retainedUntil, type ErasureStanding } from './erasure.rules';
