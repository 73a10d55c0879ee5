import {
  evaluationControlTotalsStatedV1,
  identityControlTotalsStatedV1,
  incentivesControlTotalsStatedV1,
  planningControlTotalsStatedV1,
  reportingControlTotalsStatedV1,
  surveysControlTotalsStatedV1,
} from '@kinerja/contracts';
import { toJson } from '@kinerja/kernel';
import { heardTable, onEach } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { instant } from '@kinerja/vocabulary';
import { ControlStatementRow } from './control-statement.read-model';

const statements = [
  identityControlTotalsStatedV1,
  planningControlTotalsStatedV1,
  reportingControlTotalsStatedV1,
  evaluationControlTotalsStatedV1,
  incentivesControlTotalsStatedV1,
  surveysControlTotalsStatedV1,
];

/** A later statement of the same month replaces the earlier one. */
export const controlStatements = heardTable(
  ControlStatementRow,
  ...onEach(statements, ({ agency, context, time, data: { month, revision, lines, upTo } }) =>
    insert<ControlStatementRow>({
      ...{ agency, context, month, revision, upTo },
      lines: toJson(lines),
      statedAt: instant(time),
    }),
  ),
);
