/** What others see of requests for correction. */
export type { CorrectionCommand } from './correction.commands';
export type { CorrectionEvent, CorrectionField, CorrectionId } from './correction.events';
export { correctionFields, correctionId, correctionOutcomes } from './correction.events';
export { correctionKeepers, keeperOf, type CorrectionKeeper } from './correction.rules';
export { correctionDecider, type CorrectionRefusal } from './correction.decider';
