import { monthCountedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { MonthCountRow } from './month-count.read-model';

export const monthCountProjection = heardTable(
  MonthCountRow,
  on(monthCountedV1, ({ agency, data: { unitId, month, reports, approvedMinutes } }) =>
    add<MonthCountRow>({ agency, unitId, month }, { people: 1, reports, approvedMinutes }),
  ),
);
