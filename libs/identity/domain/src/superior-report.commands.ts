import type { Command } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { AskedBy } from './account.events';
import type { SuperiorThen } from './assignment.commands';
import type { AssignmentState } from './assignment.state';
import type { SuperiorReportId } from './superior-report.events';

type About = Readonly<{ assignmentId: AssignmentId; reportId: SuperiorReportId; now: Instant }>;
/** The post as the log has it now. */
type Post = Readonly<{ post: AssignmentState; today: LocalDate }>;

export type ReportSuperior = Command<
  'ReportSuperior',
  About &
    Post & {
      employeeId: EmployeeId;
      from: LocalDate;
      superiorId?: EmployeeId;
      /** Whether the agency has the person that is named. */
      isKnownPerson: boolean;
      reason: string;
    }
>;
export type WithdrawSuperiorReport = Command<'WithdrawSuperiorReport', About & Readonly<{ employeeId: EmployeeId }>>;
export type AcceptSuperiorReport = Command<
  'AcceptSuperiorReport',
  About &
    Post &
    AskedBy & {
      superiorId: EmployeeId;
      from: LocalDate;
      reason: string;
      /** How the new superior stands on that day. */
      superior?: SuperiorThen;
    }
>;
export type DeclineSuperiorReport = Command<'DeclineSuperiorReport', About & AskedBy & { reason: string }>;
export type CloseSuperiorReport = Command<'CloseSuperiorReport', About & Post & AskedBy>;
export type SuperiorReportCommand =
  ReportSuperior | WithdrawSuperiorReport | AcceptSuperiorReport | DeclineSuperiorReport | CloseSuperiorReport;
