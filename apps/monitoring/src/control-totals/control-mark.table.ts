import { distributionClosedV1 } from '@kinerja/evaluation-contracts';
import { peopleCountedV1, unitRegisteredV2 } from '@kinerja/identity-contracts';
import { tppRunSealedV1 } from '@kinerja/incentives-contracts';
import { planCountedV1 } from '@kinerja/planning-contracts';
import { monthCountedV1 } from '@kinerja/reporting-contracts';
import { surveyPublishedV1 } from '@kinerja/surveys-contracts';
import { bigintColumn, ReadTable } from '@kinerja/database';
import { heardTable, type Message, on } from '@kinerja/messaging';
import { insert, none } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** Where the last fact stood that moved the figures about `scope`, so that what came after a statement is not taken for drift. */
@ReadTable('monitoring.control_marks', { version: 1 })
export class ControlMarkRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @PrimaryColumn('text') scope!: string;
  @Column('integer') partition!: number;
  @Column(bigintColumn) atOffset!: bigint;
}

const mark = ({ agency, context, partition, offset }: Message, scope: string) =>
  insert<ControlMarkRow>({ agency, context, scope, partition, atOffset: offset });

/** Every fact that the control totals count, by what its figures are about. */
export const controlMarks = heardTable(
  ControlMarkRow,
  on(unitRegisteredV2, (fact) => mark(fact, fact.data.unitId)),
  on(peopleCountedV1, (fact) => mark(fact, fact.data.unitId)),
  on(planCountedV1, (fact) =>
    fact.data.step === 'approved' ? mark(fact, `${fact.data.year}/${fact.data.unitId}`) : none,
  ),
  on(monthCountedV1, (fact) => mark(fact, `${fact.data.month}/${fact.data.unitId}`)),
  on(distributionClosedV1, (fact) => mark(fact, `${fact.data.month}/${fact.data.unitId}`)),
  on(tppRunSealedV1, (fact) => mark(fact, fact.data.runId)),
  on(surveyPublishedV1, (fact) => mark(fact, fact.data.surveyId)),
);
