import { feature } from '@kinerja/service-runtime';
import { tppRunProjection } from '../allowances/tpp-run.table';
import { ChartController } from '../charts/chart.controller';
import { unitProjection } from '../people/unit.table';
import { periodProjection } from '../plans/period.table';
import { planCountProjection } from '../plans/plan-count.table';
import { distributionProjection } from '../ratings/distribution.table';
import { monthCountProjection } from '../reports/month-count.table';
import { serviceProjection } from '../satisfaction/service.table';
import { surveyResultProjection } from '../satisfaction/survey-result.table';
import { DashboardController } from './dashboard.controller';

/** The month of the city, from what the agencies' services say of themselves. */
export const dashboardFeature = feature({
  tables: [
    unitProjection,
    periodProjection,
    planCountProjection,
    monthCountProjection,
    distributionProjection,
    tppRunProjection,
    serviceProjection,
    surveyResultProjection,
  ],
  controllers: [DashboardController, ChartController],
});
