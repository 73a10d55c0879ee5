import type { Command } from '@kinerja/kernel';
import type { Authority, EmployeeId, Instant, OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';

export type SetOrganisationAchievement = Command<
  'SetOrganisationAchievement',
  {
    unitId: UnitId;
    month: YearMonth;
    predikat: OrganisationPredikat;
    reason: string;
    authority: Authority;
    /** The superior of the unit's head, where the agency has one. */
    superior: EmployeeId | null;
    head: EmployeeId | undefined;
    monthIsKnown: boolean;
    now: Instant;
  }
>;
/** Sent when the distribution of the unit was closed; may be sent twice. */
export type LockOrganisationAchievement = Command<
  'LockOrganisationAchievement',
  { unitId: UnitId; month: YearMonth; now: Instant }
>;
export type OrganisationCommand = SetOrganisationAchievement | LockOrganisationAchievement;
