import { join } from 'node:path';
import {
  assignmentStartedV1,
  periodClosedV1,
  periodOpenedV1,
  personRegisteredV1,
  reportingControlTotalsStatedV1,
  skpApprovedV1,
  superiorChangedV1,
  unitRegisteredV1,
} from '@kinerja/contracts';
import { defineService } from '@kinerja/service-shell';
import { controlLines } from './control-totals/control-totals.queries';
import { activities } from './activity/activities.projection';
import { ActivityRow } from './activity/activities.read-model';
import { ActivityModule } from './activity/activity.module';
import { unitMonths } from './activity/unit-months.projection';
import { UnitMonthRow } from './activity/unit-months.read-model';
import { attendance } from './attendance/attendance.projection';
import { AttendanceModule } from './attendance/attendance.module';
import { AttendanceRow } from './attendance/attendance.read-model';
import { AttendanceImportModule } from './attendance-import/attendance-import.module';
import { attendanceImports } from './attendance-import/attendance-imports.projection';
import { AttendanceImportRow } from './attendance-import/attendance-imports.read-model';
import { ApprovedIndicatorRow } from './indicators/approved-indicators.read-model';
import { IndicatorsModule } from './indicators/indicators.module';
import { AssignmentRow } from './people/assignments.read-model';
import { PeopleModule } from './people/people.module';
import { StaffRow } from './people/staff.read-model';
import { SuperiorRow } from './people/superiors.read-model';
import { UnitRow } from './people/units.read-model';
import { monthClosing } from './period/month-closing.process';
import { PeriodModule } from './period/period.module';
import { PeriodRow } from './period/periods.read-model';
import { reportingCatalog } from './reporting.catalog';
import { reportingEffects } from './reporting.effects';
import { assignments, staff, superiors, units } from './people/people.projection';
import { approvedIndicators } from './indicators/approved-indicators.projection';
import { periods } from './period/periods.projection';

/** Table of contents: what reporting keeps, hears and serves. */
export const reportingService = defineService({
  name: 'reporting',
  catalog: reportingCatalog,
  effects: reportingEffects,
  projections: [activities, unitMonths, attendance, attendanceImports],
  heard: [staff, assignments, superiors, units, approvedIndicators, periods],
  hears: [
    personRegisteredV1,
    assignmentStartedV1,
    superiorChangedV1,
    unitRegisteredV1,
    skpApprovedV1,
    periodOpenedV1,
    periodClosedV1,
  ],
  entities: [
    StaffRow,
    AssignmentRow,
    SuperiorRow,
    UnitRow,
    PeriodRow,
    ApprovedIndicatorRow,
    ActivityRow,
    UnitMonthRow,
    AttendanceRow,
    AttendanceImportRow,
  ],
  migrations: join(__dirname, '..', 'migrations'),
  controlTotals: { contract: reportingControlTotalsStatedV1, linesOf: controlLines },
  processes: (runtime) => [monthClosing(runtime)],
  modules: (runtime) => [
    ActivityModule.of(runtime),
    AttendanceModule.of(runtime),
    AttendanceImportModule.of(runtime),
    PeriodModule.of(runtime),
    IndicatorsModule.of(runtime),
    { module: PeopleModule },
  ],
});
