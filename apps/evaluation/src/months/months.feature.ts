import { feature } from '@kinerja/service-runtime';
import { measuredIndicators } from './measured-indicators.table';
import { monthActivities } from './month-activities.table';
import { periods } from './periods.table';
import { plans } from './plans.table';

/** What a rating is looked at beside: months, plans, and what the daily reports came to. */
export const monthsFeature = feature({ tables: [periods, monthActivities, plans, measuredIndicators] });
