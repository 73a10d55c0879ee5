import { feature } from '@kinerja/service-shell';
import { measuredIndicators, monthActivities, periods, plans } from './months.projection';

/** What a rating is looked at beside: months, plans, and what the daily reports came to. */
export const monthsFeature = feature({ tables: [periods, monthActivities, plans, measuredIndicators] });
