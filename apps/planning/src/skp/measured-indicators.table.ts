import { ReadTable } from '@kinerja/database';
import type { IndicatorMeasured } from '@kinerja/planning-domain';
import { insert, tableProjection } from '@kinerja/projections';
import type { SkpId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** The value a published survey gave an indicator; nobody typed it (PLAN-009). */
@ReadTable('planning.measured_indicators', { version: 1 })
export class MeasuredIndicatorRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @PrimaryColumn('uuid') indicatorId!: string;
  @Column('uuid') surveyId!: string;
  /** IKM, 25.00-100.00, exact decimal as text. */
  @Column('text') value!: string;
}

export const measuredIndicators = tableProjection<IndicatorMeasured, MeasuredIndicatorRow>(MeasuredIndicatorRow, {
  IndicatorMeasured: ({ data: { skpId, indicatorId, surveyId, value } }) =>
    insert({ skpId, indicatorId, surveyId, value }),
});
