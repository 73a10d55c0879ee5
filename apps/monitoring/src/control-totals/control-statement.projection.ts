import type {
  evaluationControlTotalsStatedV1,
  identityControlTotalsStatedV1,
  incentivesControlTotalsStatedV1,
  planningControlTotalsStatedV1,
  reportingControlTotalsStatedV1,
  surveysControlTotalsStatedV1,
} from '@kinerja/contracts';
import { toJson } from '@kinerja/kernel';
import { insert, tableProjection } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import type { FederatedEvent } from '../federated-event';
import { ControlStatementRow } from './control-statement.read-model';

type Statement =
  | FederatedEvent<typeof identityControlTotalsStatedV1>
  | FederatedEvent<typeof planningControlTotalsStatedV1>
  | FederatedEvent<typeof reportingControlTotalsStatedV1>
  | FederatedEvent<typeof evaluationControlTotalsStatedV1>
  | FederatedEvent<typeof incentivesControlTotalsStatedV1>
  | FederatedEvent<typeof surveysControlTotalsStatedV1>;

const keep = ({ agency, context, time, data: { month, revision, lines, upTo } }: Statement) =>
  insert<ControlStatementRow>({
    ...{ agency, context, month, revision, upTo },
    lines: toJson(lines),
    statedAt: instant(time),
  });

/** A later statement of the same month replaces the earlier one. */
export const controlStatements = tableProjection<Statement, ControlStatementRow>(ControlStatementRow, {
  'identity.control-totals-stated': keep,
  'planning.control-totals-stated': keep,
  'reporting.control-totals-stated': keep,
  'evaluation.control-totals-stated': keep,
  'incentives.control-totals-stated': keep,
  'surveys.control-totals-stated': keep,
});
