import { feature, type ComposedRuntime } from '@kinerja/service-runtime';
import type { AssignmentHandler } from '../assignment/assignment.handler';
import { superiorCorrections } from './corrections.reaction';
import { OwnSuperiorReportsController } from './own-superior-reports.controller';
import { superiorReportHandler } from './superior-report.handler';
import { SuperiorReportsController } from './superior-reports.controller';
import { superiorReports } from './superior-reports.table';
import { superiorReportTrail } from './superior-report.trail';

/** What people say of those above them, and why it was decided so, is for them and the administrators. */
const reason = { subject: 'employeeId', purpose: 'identity', fields: ['reason'] } as const;

export const superiorReportFeature = feature({
  events: {
    SuperiorReported: { version: 1, personal: reason },
    SuperiorReportWithdrawn: { version: 1 },
    SuperiorReportAccepted: { version: 1, personal: reason },
    SuperiorReportDeclined: { version: 1, personal: reason },
    SuperiorReportClosed: { version: 1 },
  },
  handler: superiorReportHandler,
  trail: superiorReportTrail,
  tables: [superiorReports],
  ownReactions: [(composed: ComposedRuntime<{ assignments: AssignmentHandler }>) => superiorCorrections(composed)],
  controllers: [OwnSuperiorReportsController, SuperiorReportsController],
});
