import type { Command } from '@kinerja/kernel';
import type { Authority, EmployeeId, Instant, OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { ClosedRating } from './distribution.events';

export type CloseDistribution = Command<
  'CloseDistribution',
  {
    unitId: UnitId;
    month: YearMonth;
    justification: string | undefined;
    /** Facts at this moment: the head of the unit may close, and whoever judges the head. */
    authority: Authority;
    /** Of the head; null where that person sits outside the agency. */
    superior: EmployeeId | null;
    head: EmployeeId | undefined;
    organisation: OrganisationPredikat | undefined;
    ratings: readonly ClosedRating[];
    /** People of the unit nobody has rated yet. */
    notRated: readonly EmployeeId[];
    /** Below this many people the percentages are shown and not applied (default 10). */
    minimumSize: number;
    now: Instant;
  }
>;
export type DistributionCommand = CloseDistribution;
