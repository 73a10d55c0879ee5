import { Decimal, pageOf, Uuid, view } from '@kinerja/openapi';
import { Type } from 'typebox';

/** An indicator of a person's approved plan, which daily reports may count for. */
export const approvedIndicatorPage = pageOf(
  view('ApprovedIndicator', {
    skpId: Uuid,
    indicatorId: Uuid,
    employeeId: Uuid,
    year: Type.Integer(),
    text: Type.String(),
    /** Counts `unit`. */
    target: Decimal,
    unit: Type.String(),
  }),
);
