import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { DemandId, DemandTerms } from './second-factor-demand.events';

type About = AskedBy & Readonly<{ demandId: DemandId; now: Instant }>;

/** `today`: by the calendar of the agency. */
export type ProposeSecondFactorDemand = Command<
  'ProposeSecondFactorDemand',
  About & DemandTerms & { reason: string; today: LocalDate }
>;
export type ConfirmSecondFactorDemand = Command<'ConfirmSecondFactorDemand', About & { today: LocalDate }>;
/** Declined by another administrator, withdrawn by whoever proposed it. */
export type EndSecondFactorDemandProposal = Command<'EndSecondFactorDemandProposal', About & { reason: string }>;
/** Of the demand that holds. */
export type WithdrawSecondFactorDemand = Command<'WithdrawSecondFactorDemand', About & { reason: string }>;
export type SecondFactorDemandCommand =
  ProposeSecondFactorDemand | ConfirmSecondFactorDemand | EndSecondFactorDemandProposal | WithdrawSecondFactorDemand;
