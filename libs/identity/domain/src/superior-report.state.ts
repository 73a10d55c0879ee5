import type { EmployeeId } from '@kinerja/vocabulary';
import type { SuperiorReportEvent, SuperiorReportId, SuperiorReportOutcome } from './superior-report.events';
import type { ReportedSuperior } from './superior-report.rules';

export type OpenReport = ReportedSuperior & Readonly<{ reportId: SuperiorReportId; employeeId: EmployeeId }>;
/** The reports about one post: the open one, and how those before it ended. */
export type SuperiorReportState = Readonly<{
  open?: OpenReport;
  ended: Readonly<Partial<Record<SuperiorReportId, SuperiorReportOutcome>>>;
}>;

const outcomes = {
  SuperiorReportWithdrawn: 'withdrawn',
  SuperiorReportAccepted: 'accepted',
  SuperiorReportDeclined: 'declined',
  SuperiorReportClosed: 'closed',
} as const satisfies Readonly<
  Record<Exclude<SuperiorReportEvent, { type: 'SuperiorReported' }>['type'], SuperiorReportOutcome>
>;

export const evolveSuperiorReport = (state: SuperiorReportState, event: SuperiorReportEvent): SuperiorReportState => {
  if (event.type === 'SuperiorReported') {
    const { reportId, employeeId, from, recordedId } = event.data;
    return { ...state, open: { reportId, employeeId, from, recordedId } };
  }
  const ended = { ...state.ended, [event.data.reportId]: outcomes[event.type] };
  return state.open?.reportId === event.data.reportId ? { ended } : { ...state, ended };
};
