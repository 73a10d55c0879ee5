import { reportingControlTotalsStatedV1 } from '@kinerja/reporting-contracts';
import { directoryFeature } from '@kinerja/directory';
import { importsFeatures } from '@kinerja/imports';
import { controlTotalsFeature } from '@kinerja/control-totals';
import { defineService, partsOf } from '@kinerja/service-runtime';
import { activityLogHandler } from './activity/activity-log.handler';
import { activityFeature } from './activity/activity.feature';
import { attendanceFeature } from './attendance/attendance.feature';
import { attendanceHandler } from './attendance/attendance.handler';
import { attendanceImport } from './attendance-import/attendance.import';
import { compose } from './compose';
import { controlLines } from './control-totals/control-totals.queries';
import { erasureFeature } from './erasure/erasure.feature';
import { indicatorsFeature } from './indicators/indicators.feature';
import { periodFeature } from './period/period.feature';
import { reportingTrail } from './reporting.trail';

export { compose } from './compose';
export { isMonthOpen } from './period/periods.queries';

/** Table of contents: what reporting keeps, hears and serves. */
export const reportingService = defineService({
  name: 'reporting',
  trail: reportingTrail,
  parts: partsOf(compose, { activityLogs: activityLogHandler, attendance: attendanceHandler }),
  features: [
    activityFeature,
    attendanceFeature,
    ...importsFeatures(attendanceImport),
    periodFeature,
    indicatorsFeature,
    directoryFeature,
    erasureFeature,
    controlTotalsFeature({ contract: reportingControlTotalsStatedV1, linesOf: controlLines }),
  ],
});
