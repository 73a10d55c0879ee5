import { Count, Moment, Money, Month, orNull, Uuid, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** What the payroll file of a sealed run holds, to be compared with what was paid. */
export const manifestView = view('RunManifest', {
  agency: Type.String(),
  month: Month,
  runId: Uuid,
  count: Count,
  grossRupiah: Money,
  deductionRupiah: Money,
  netRupiah: Money,
  workbook: view('RunWorkbook', {
    name: Type.String(),
    sha256: Type.String(),
    totalRupiah: Money,
    deductedRupiah: Money,
    transferredRupiah: Money,
  }),
  policyPack: Type.String(),
  inputDigest: orNull(Type.String()),
  sealedBy: orNull(Uuid),
  sealedAt: orNull(Moment),
});
