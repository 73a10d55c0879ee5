import { feature } from '@kinerja/service-runtime';
import { controlMarks } from './control-mark.table';
import { controlStatements } from './control-statement.table';
import { ControlTotalsController } from './control-totals.controller';

/** What the agencies' services state of their books, beside what the centre holds. */
export const controlTotalsOfAgenciesFeature = feature({
  tables: [controlStatements, controlMarks],
  controllers: [ControlTotalsController],
});
