import { feature } from '@kinerja/service-runtime';
import { activityMonths } from './activity-months.table';
import { attendanceMonths } from './attendance-months.table';
import { finalEvaluations } from './final-evaluations.table';
import { periods } from './periods.table';

/** What an allowance is computed from. */
export const inputsFeature = feature({ tables: [periods, finalEvaluations, attendanceMonths, activityMonths] });
