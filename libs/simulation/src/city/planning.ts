import { routeTo } from '@kinerja/messaging';
import { planningService } from '@kinerja/planning-app';
import { periodHandler } from '../../../../apps/planning/src/period/period.handler';
import { publishPeriod } from '../../../../apps/planning/src/period/period.publisher';
import { publishSkp } from '../../../../apps/planning/src/skp/skp.publisher';
import { skpHandler } from '../../../../apps/planning/src/skp/skp.handler';
import { AGENCY } from '../agency';
import { hearingOf, type Blueprint, type Ports } from '../service';

const run = ({ store }: Ports) => ({ api: { skp: skpHandler(store), period: periodHandler(store) } });

export type PlanningApi = ReturnType<typeof run>['api'];

export const planning: Blueprint<PlanningApi> = {
  name: 'planning',
  catalog: planningService.catalog,
  projections: planningService.projections,
  ownReactions: planningService.ownReactions,
  processes: planningService.processes,
  hearing: hearingOf(planningService, []),
  says: { 'skp-': publishSkp, 'period-': publishPeriod },
  route: routeTo({ agency: AGENCY, service: 'planning' }),
  sql: () => ({}),
  run,
};
