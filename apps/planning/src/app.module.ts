import { join } from 'node:path';
import {
  assignmentStartedV1,
  planningControlTotalsStatedV1,
  serviceRegisteredV1,
  superiorChangedV1,
  surveyPublishedV1,
  unitRegisteredV1,
} from '@kinerja/contracts';
import { defineService } from '@kinerja/service-shell';
import { controlLines } from './control-totals/control-totals.queries';
import { PeopleModule } from './people/people.module';
import { AssignmentRow } from './people/assignments.read-model';
import { SuperiorRow } from './people/superiors.read-model';
import { UnitRow } from './people/units.read-model';
import { PeriodModule } from './period/period.module';
import { periods } from './period/periods.projection';
import { PeriodRow } from './period/periods.read-model';
import { planningCatalog } from './planning.catalog';
import { planningEffects } from './planning.effects';
import { ServicesModule } from './services/services.module';
import { ServiceRow } from './services/services.read-model';
import { measuredIndicators } from './skp/measured-indicators.projection';
import { MeasuredIndicatorRow } from './skp/measured-indicators.read-model';
import { planProgress } from './skp/plan-progress.projection';
import { PlanProgressRow } from './skp/plan-progress.read-model';
import { skpInbox } from './skp/skp-inbox.projection';
import { SkpInboxRow } from './skp/skp-inbox.read-model';
import { skpOverview } from './skp/skp-overview.projection';
import { SkpOverviewRow } from './skp/skp-overview.read-model';
import { SkpModule } from './skp/skp.module';
import { superiorResults } from './skp/superior-results.projection';
import { SuperiorResultsRow } from './skp/superior-results.read-model';
import { assignments, superiors, units } from './people/people.projection';
import { services } from './services/services.projection';

/** Table of contents: what planning keeps, hears and serves. */
export const planningService = defineService({
  name: 'planning',
  catalog: planningCatalog,
  effects: planningEffects,
  projections: [skpInbox, skpOverview, measuredIndicators, superiorResults, planProgress, periods],
  heard: [assignments, superiors, units, services],
  hears: [assignmentStartedV1, superiorChangedV1, unitRegisteredV1, serviceRegisteredV1, surveyPublishedV1],
  entities: [
    AssignmentRow,
    SuperiorRow,
    UnitRow,
    ServiceRow,
    SkpInboxRow,
    SkpOverviewRow,
    MeasuredIndicatorRow,
    SuperiorResultsRow,
    PlanProgressRow,
    PeriodRow,
  ],
  migrations: join(__dirname, '..', 'migrations'),
  controlTotals: { contract: planningControlTotalsStatedV1, linesOf: controlLines },
  modules: (runtime) => [
    SkpModule.of(runtime),
    PeriodModule.of(runtime),
    { module: PeopleModule },
    { module: ServicesModule },
  ],
});
