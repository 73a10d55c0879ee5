import type { IndicatorMeasured } from '@kinerja/planning-domain';
import { insert, tableProjection } from '@kinerja/projections';
import { MeasuredIndicatorRow } from './measured-indicators.read-model';

export const measuredIndicators = tableProjection<IndicatorMeasured, MeasuredIndicatorRow>(MeasuredIndicatorRow, {
  IndicatorMeasured: ({ data: { skpId, indicatorId, surveyId, value } }) =>
    insert({ skpId, indicatorId, surveyId, value }),
});
