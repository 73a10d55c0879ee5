import { contract, Money, Month, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** One person's allowance of a month may be paid; applied once by (allowanceId, revision). Publisher: incentives. Consumer: payroll. Key: person. */
export const allowanceApprovedV1 = contract('incentives.allowance-approved', 1, {
  allowanceId: Uuid,
  revision: Type.Integer({ minimum: 1 }),
  runId: Uuid,
  employeeId: Uuid,
  month: Month,
  grossRupiah: Money,
  deductionRupiah: Money,
  netRupiah: Money,
});
export type AllowanceApprovedV1 = Static<typeof allowanceApprovedV1.schema>;
