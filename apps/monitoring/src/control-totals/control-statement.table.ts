import { evaluationControlTotalsStatedV1 } from '@kinerja/evaluation-contracts';
import { identityControlTotalsStatedV1 } from '@kinerja/identity-contracts';
import { incentivesControlTotalsStatedV1 } from '@kinerja/incentives-contracts';
import { planningControlTotalsStatedV1 } from '@kinerja/planning-contracts';
import { reportingControlTotalsStatedV1 } from '@kinerja/reporting-contracts';
import { surveysControlTotalsStatedV1 } from '@kinerja/surveys-contracts';
import { instantColumn, ReadTable } from '@kinerja/database';
import { toJson } from '@kinerja/kernel';
import { heardTable, onEach } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type Instant, instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** The latest that a service of an agency stated of a month. */
@ReadTable('monitoring.control_statements', { version: 1 })
export class ControlStatementRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') revision!: number;
  /** JSON text of the lines: money is a bigint. */
  @Column('text') lines!: string;
  @Column('jsonb') upTo!: readonly number[];
  @Column(instantColumn) statedAt!: Instant;
}

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
