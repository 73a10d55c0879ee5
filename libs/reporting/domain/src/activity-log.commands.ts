import type { Command } from '@kinerja/kernel';
import type { Authority, EmployeeId, Instant, LocalDate, UnitId, YearMonth } from '@kinerja/vocabulary';
import type { ActivityReport } from './activity';

type InLog = { employee: EmployeeId; month: YearMonth };

/** What a report is judged by. `today` in the agency's zone; `ownIndicators` are those of the person's approved plan. */
export type ReportFacts = {
  activity: ActivityReport;
  isMonthOpen: boolean;
  ownIndicators: readonly string[];
  today: LocalDate;
  now: Instant;
};

export type ReportActivity = Command<'ReportActivity', InLog & ReportFacts & { unitId: UnitId }>;

export type CorrectActivity = Command<'CorrectActivity', InLog & ReportFacts & { by: EmployeeId }>;

/** Who a person's superior is from a day on; null for the head of the agency. */
export type SuperiorSince = Readonly<{ from: LocalDate; superior: EmployeeId | null }>;

/** `superiors` of the person, for the one on the day of the activity counts (REP-005). */
export type Review = {
  activityId: string;
  authority: Authority;
  superiors: readonly SuperiorSince[];
  now: Instant;
};

export type ApproveActivity = Command<'ApproveActivity', InLog & Review>;

export type ReturnActivity = Command<'ReturnActivity', InLog & Review & { note: string }>;

/** `unitId` is the person's unit on the last day of the month. */
export type CloseActivityMonth = Command<'CloseActivityMonth', InLog & { unitId: UnitId; now: Instant }>;

export type ActivityLogCommand =
  ReportActivity | CorrectActivity | ApproveActivity | ReturnActivity | CloseActivityMonth;
