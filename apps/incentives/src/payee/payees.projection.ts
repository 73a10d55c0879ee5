import type { Recorded } from '@kinerja/event-store';
import type { PayeeEvent, PayeeImportEvent } from '@kinerja/incentives-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
import { PayeeImportRow, PayeeRow } from './payees.read-model';

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

export const payeeImports = tableProjection<PayeeImportEvent, PayeeImportRow>(PayeeImportRow, {
  PayeeImportAccepted: ({ data: { importId, rows, at } }) =>
    insert({ importId, rows, state: 'accepted', acceptedAt: at }),
  PayeeImportCompleted: ({ data: { importId } }) => patch({ importId }, { state: 'completed' }),
});
