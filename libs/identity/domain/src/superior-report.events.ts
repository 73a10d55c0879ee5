import type { Event } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate } from '@kinerja/vocabulary';
import type { AccountId } from './account.events';

export type SuperiorReportId = string & { readonly __brand: 'SuperiorReportId' };
export const superiorReportId = (text: string): SuperiorReportId => text as SuperiorReportId;

/** How a report ended: the superior was corrected; declined; taken back by the person; nothing was left to decide. */
export const superiorReportOutcomes = ['accepted', 'declined', 'withdrawn', 'closed'] as const;
export type SuperiorReportOutcome = (typeof superiorReportOutcomes)[number];

/** What happened to the post since it was reported, after which there may be nothing left to decide. */
export const changesMeanwhile = ['post-withdrawn', 'corrected', 'post-ended'] as const;
export type ChangeMeanwhile = (typeof changesMeanwhile)[number];

type Report = Readonly<{ reportId: SuperiorReportId; assignmentId: AssignmentId; employeeId: EmployeeId; at: Instant }>;
type Decided = Report & Readonly<{ by: AccountId }>;

/** "Atasan saya salah": the person says so of their own post. `reason` is personal. */
export type SuperiorReported = Event<
  'SuperiorReported',
  Report & {
    /** Since when another one should be superior. */
    from: LocalDate;
    /** Who it should be; absent where the person does not know. */
    superiorId?: EmployeeId;
    /** Who was said to be superior on that day when it was reported; absent where the superior sits outside the agency. */
    recordedId?: EmployeeId;
    reason: string;
  }
>;
export type SuperiorReportWithdrawn = Event<'SuperiorReportWithdrawn', Report>;
/** The superior is corrected from a day on; the post says so by itself. `reason` is personal. */
export type SuperiorReportAccepted = Event<
  'SuperiorReportAccepted',
  Decided & { superiorId: EmployeeId; formerId?: EmployeeId; from: LocalDate; reason: string }
>;
/** `reason` is personal. */
export type SuperiorReportDeclined = Event<'SuperiorReportDeclined', Decided & { reason: string }>;
export type SuperiorReportClosed = Event<'SuperiorReportClosed', Decided & { cause: ChangeMeanwhile }>;
export type SuperiorReportEvent =
  SuperiorReported | SuperiorReportWithdrawn | SuperiorReportAccepted | SuperiorReportDeclined | SuperiorReportClosed;
