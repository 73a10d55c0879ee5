import type { Recorded } from '@kinerja/event-store';
import type { PayeeEvent } from '@kinerja/incentives-domain';
import { insert, tableProjection } from '@kinerja/projections';
import { PayeeRow } from './payees.read-model';

export const payees = tableProjection<Recorded<PayeeEvent>, PayeeRow>(PayeeRow, {
  PayeeRegistered: ({ data: { employeeId, healthBaseRupiah, taxCategory, salaryGrossRupiah, at }, eventId }) =>
    insert({
      employeeId,
      healthBaseRupiah,
      taxCategory: taxCategory ?? null,
      salaryGrossRupiah: salaryGrossRupiah ?? null,
      registeredAt: at,
      source: `PayeeRegistered#${eventId}`,
    }),
});
