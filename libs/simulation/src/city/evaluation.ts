import { evaluationService } from '@kinerja/evaluation-app';
import { openEnvelope, routeTo } from '@kinerja/messaging';
import type { MemoryTables } from '@kinerja/projections';
import { ClosingFacts } from '../../../../apps/evaluation/src/distribution/closing-facts';
import { distributionHandler } from '../../../../apps/evaluation/src/distribution/distribution.handler';
import { publishDistribution } from '../../../../apps/evaluation/src/distribution/distribution.publisher';
import { publishEvaluation } from '../../../../apps/evaluation/src/evaluation/evaluation.publisher';
import { evaluationHandler } from '../../../../apps/evaluation/src/evaluation/evaluation.handler';
import { closedDistribution } from '../../../../apps/evaluation/src/evaluation/closed-distribution.reaction';
import { finalisation } from '../../../../apps/evaluation/src/evaluation/finalisation.process';
import { RatingFacts } from '../../../../apps/evaluation/src/evaluation/rating-facts';
import { MonthsConsumer } from '../../../../apps/evaluation/src/months/months.consumer';
import {
  measuredIndicators,
  monthActivities,
  periods,
  plans,
} from '../../../../apps/evaluation/src/months/months.projection';
import { Months } from '../../../../apps/evaluation/src/months/months.queries';
import { organisationHandler } from '../../../../apps/evaluation/src/organisation/organisation.handler';
import { AssignmentRow, SuperiorRow } from '../../../../apps/evaluation/src/people/people.read-model';
import { Places } from '../../../../apps/evaluation/src/people/places.queries';
import { AGENCY } from '../agency';
import { openedOnce } from '../opened-once';
import type { Blueprint, Ports } from '../service';

const run = ({ store, source, clock, processes }: Ports) => {
  const [evaluation, organisation] = [evaluationHandler(store), organisationHandler(store)];
  const [places, months] = [new Places(source), new Months(source)];
  return {
    api: {
      ...{ evaluation, organisation, distribution: distributionHandler(store), months },
      ratingFacts: new RatingFacts(store, places, months),
      closingFacts: new ClosingFacts(store, places),
    },
    controllers: [new MonthsConsumer()],
    ownReactions: [closedDistribution({ store, clock, processes })],
    processes: [finalisation({ store, clock })],
  };
};

export type EvaluationApi = ReturnType<typeof run>['api'];

const heardFrom = ['planning.', 'reporting.'];
const hears = evaluationService.hears.filter(({ type }) => heardFrom.some((context) => type.startsWith(context)));

/** Places as the SQL gives them: heads first; `value` is a person or a unit. */
const sql = (tables: MemoryTables) => ({
  'evaluation.assignments_v1': ([, value]: readonly unknown[]) => {
    const superiors = new Map(tables.rows(SuperiorRow).map((row) => [row.employeeId, row.superiorId]));
    return tables
      .rows(AssignmentRow)
      .filter(({ employeeId, unitId }) => employeeId === value || unitId === value)
      .toSorted((left, right) => (left.duty < right.duty ? -1 : 1))
      .map((row) => ({ ...row, superiorId: superiors.get(row.employeeId) ?? null }));
  },
});

export const evaluation: Blueprint<EvaluationApi> = {
  name: 'evaluation',
  catalog: evaluationService.catalog,
  projections: evaluationService.projections,
  heard: [periods, monthActivities, plans, measuredIndicators],
  hears,
  open: openedOnce(openEnvelope(hears)),
  says: { 'distribution-': publishDistribution, 'evaluation-': publishEvaluation },
  route: routeTo({ agency: AGENCY, service: 'evaluation' }),
  sql,
  run,
};
