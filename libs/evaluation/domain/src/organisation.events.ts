import type { Event } from '@kinerja/kernel';
import type { EmployeeId, Instant, OrganisationPredikat, UnitId, YearMonth } from '@kinerja/vocabulary';

/** Capaian kinerja organisasi of a unit and month; set again until its distribution is closed. */
export type OrganisationAchievementSet = Event<
  'OrganisationAchievementSet',
  { unitId: UnitId; month: YearMonth; predikat: OrganisationPredikat; reason: string; by: EmployeeId; at: Instant }
>;
export type OrganisationAchievementLocked = Event<
  'OrganisationAchievementLocked',
  { unitId: UnitId; month: YearMonth; at: Instant }
>;
export type OrganisationEvent = OrganisationAchievementSet | OrganisationAchievementLocked;
