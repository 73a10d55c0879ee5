import type { Command } from '@kinerja/kernel';
import type { EmployeeId, Instant, OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { Authority } from './authority';

export type SetOrganisationAchievement = Command<
  'SetOrganisationAchievement',
  {
    unitId: UnitId;
    month: YearMonth;
    predikat: OrganisationPredikat;
    reason: string;
    /** The superior of the unit's head, where the agency has one. */
    authority: Authority;
    head: EmployeeId | undefined;
    monthIsKnown: boolean;
    by: EmployeeId;
    now: Instant;
  }
>;
/** Sent when the distribution of the unit was closed; may be sent twice. */
export type LockOrganisationAchievement = Command<
  'LockOrganisationAchievement',
  { unitId: UnitId; month: YearMonth; now: Instant }
>;
export type OrganisationCommand = SetOrganisationAchievement | LockOrganisationAchievement;
