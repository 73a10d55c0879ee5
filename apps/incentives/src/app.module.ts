import { join } from 'node:path';
import {
  activityMonthClosedV1,
  assignmentStartedV1,
  attendanceMonthClosedV1,
  evaluationFinalV1,
  incentivesControlTotalsStatedV1,
  periodClosedV1,
  periodOpenedV1,
  personRegisteredV1,
  superiorChangedV1,
} from '@kinerja/contracts';
import type { EventCatalog } from '@kinerja/event-store';
import {
  personalPayeeFields,
  type AllowanceEvent,
  type PayeeEvent,
  type PayeeImportEvent,
  type PolicyPackEvent,
  type RunEvent,
} from '@kinerja/incentives-domain';
import { defineService, type ServiceDefinition, type ServiceRuntime } from '@kinerja/service-shell';
import type { DynamicModule } from '@nestjs/common';
import { controlLines } from './control-totals/control-totals.queries';
import { ExportModule } from './export/export.module';
import { incentivesDefaults, type IncentivesConfig } from './incentives.config';
import { incentivesEffects } from './incentives.effects';
import { InputsModule } from './inputs/inputs.module';
import { ActivityMonthRow, AttendanceMonthRow, FinalEvaluationRow, PeriodRow } from './inputs/inputs.read-model';
import { PayeeModule } from './payee/payee.module';
import { payeeImports, payees } from './payee/payees.projection';
import { PayeeImportRow, PayeeRow } from './payee/payees.read-model';
import { PeopleModule } from './people/people.module';
import { AssignmentRow, PersonRow, SuperiorRow } from './people/people.read-model';
import { PolicyPackModule } from './policy-pack/policy-pack.module';
import { policyPacks } from './policy-pack/policy-packs.projection';
import { PolicyPackRow } from './policy-pack/policy-packs.read-model';
import { approval } from './run/approval.process';
import { lines } from './run/lines.projection';
import { LineRow } from './run/lines.read-model';
import { sealedRun } from './run/sealed-run.reaction';
import { RunModule } from './run/run.module';
import { runExclusions, runs } from './run/runs.projection';
import { RunExclusionRow, RunRow } from './run/runs.read-model';
import { assignments, people as peopleTable, superiors } from './people/people.projection';
import { activityMonths, attendanceMonths, finalEvaluations, periods } from './inputs/inputs.projection';

type OwnEvent = PolicyPackEvent | PayeeEvent | PayeeImportEvent | RunEvent | AllowanceEvent;

export const incentivesCatalog: EventCatalog & Record<OwnEvent['type'], unknown> = {
  PolicyPackAdopted: { version: 1 },
  PayeeRegistered: { version: 1, personal: { subject: 'employeeId', purpose: 'pay', fields: personalPayeeFields } },
  PayeeImportAccepted: {
    version: 1,
    personal: { subject: 'importId', purpose: 'payee-import', fields: ['rowsText'] },
  },
  PayeeImportCompleted: { version: 1 },
  RunOpened: { version: 1 },
  ComputationStarted: { version: 1 },
  ComputationRecorded: { version: 1 },
  PersonExcluded: { version: 1 },
  RunVerified: { version: 1 },
  RunSealed: { version: 1 },
  AllowanceComputed: { version: 1 },
  AllowanceApproved: { version: 1 },
};

/** Each module is made once: Nest takes a second object for a second module. */
const featuresOf = (runtime: ServiceRuntime, config: IncentivesConfig): readonly DynamicModule[] => {
  const people = PeopleModule.of(runtime);
  const inputs = InputsModule.of(runtime);
  const packs = PolicyPackModule.of(runtime, config);
  const run = RunModule.of(runtime, [people, inputs, packs]);
  return [people, inputs, packs, PayeeModule.of(runtime), run, ExportModule.of(runtime, [people, run])];
};

/** TPP of one agency's people: rules as data, monthly runs, pay slips, the payroll file. */
export const incentivesServiceWith = (config: IncentivesConfig): ServiceDefinition =>
  defineService({
    name: 'incentives',
    catalog: incentivesCatalog,
    effects: incentivesEffects,
    projections: [policyPacks, payees, payeeImports, runs, runExclusions, lines],
    heard: [peopleTable, assignments, superiors, periods, finalEvaluations, attendanceMonths, activityMonths],
    hears: [
      personRegisteredV1,
      assignmentStartedV1,
      superiorChangedV1,
      periodOpenedV1,
      periodClosedV1,
      evaluationFinalV1,
      attendanceMonthClosedV1,
      activityMonthClosedV1,
    ],
    entities: [
      ...[PersonRow, AssignmentRow, SuperiorRow, PeriodRow, FinalEvaluationRow, AttendanceMonthRow, ActivityMonthRow],
      ...[PolicyPackRow, PayeeRow, PayeeImportRow, RunRow, RunExclusionRow, LineRow],
    ],
    migrations: join(__dirname, '..', 'migrations'),
    controlTotals: { contract: incentivesControlTotalsStatedV1, linesOf: controlLines },
    ownReactions: (runtime) => [sealedRun(runtime)],
    processes: (runtime) => [approval(runtime)],
    modules: (runtime) => featuresOf(runtime, config),
  });

/** As the embedded edition runs it. */
export const incentivesService = incentivesServiceWith(incentivesDefaults);
