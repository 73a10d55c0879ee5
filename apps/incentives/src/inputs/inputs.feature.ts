import { feature } from '@kinerja/service-shell';
import { activityMonths, attendanceMonths, finalEvaluations, periods } from './inputs.projection';

/** What an allowance is computed from. */
export const inputsFeature = feature({ tables: [periods, finalEvaluations, attendanceMonths, activityMonths] });
