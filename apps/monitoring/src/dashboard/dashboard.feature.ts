import { feature } from '@kinerja/service-shell';
import { tppRunProjection } from '../allowances/tpp-run.projection';
import { ChartCache } from '../charts/chart-cache';
import { ChartController } from '../charts/chart.controller';
import { unitProjection } from '../people/unit.projection';
import { periodProjection } from '../plans/period.projection';
import { planCountProjection } from '../plans/plan-count.projection';
import { distributionProjection } from '../ratings/distribution.projection';
import { monthCountProjection } from '../reports/month-count.projection';
import { serviceProjection } from '../satisfaction/service.projection';
import { surveyResultProjection } from '../satisfaction/survey-result.projection';
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
  providers: [ChartCache],
});
