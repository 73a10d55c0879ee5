import { ptkps, taxDocumentKinds, taxFamilies, terCategories } from '@kinerja/identity-domain';
import { Count, Day, Moment, oneOf, personal, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** What counts for the tax of a person from a day on, and by which document. */
const taxStatusView = view('TaxStatus', {
  /** Until the next day of which another is said. */
  from: Day,
  family: personal('tax-status', oneOf(taxFamilies)),
  dependants: personal('tax-status', Count),
  ptkp: personal('tax-status', oneOf(ptkps)),
  terCategory: personal('tax-status', oneOf(terCategories)),
  documentKind: Type.Optional(oneOf(taxDocumentKinds)),
  documentNumber: Type.Optional(personal('tax-status', Type.String())),
  documentDate: Type.Optional(Day),
  reason: Type.String(),
  at: Moment,
});
export type TaxStatusView = ViewOf<typeof taxStatusView>;

/** The newest first; none where nobody has said anything, or all was destroyed. */
export const taxStatusesView = view('TaxStatuses', { employeeId: Uuid, items: Type.Array(taxStatusView) });
export type TaxStatusesView = ViewOf<typeof taxStatusesView>;
