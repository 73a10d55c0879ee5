/** What others see of the tax status of a person. */
export type {
  Ptkp,
  TaxDocument,
  TaxDocumentKind,
  TaxFamily,
  TaxStatus,
  TaxStatusEvent,
  TaxStatusSet,
} from './tax-status.events';
export { isOfTaxStatus, ptkps, taxDocumentKinds, taxFamilies, taxStatusPersonalFields } from './tax-status.events';
export {
  ptkpIn,
  ptkpOf,
  taxStatusesAfter,
  taxStatusOf,
  taxStatusOn,
  terCategories,
  terCategoryOf,
  type TaxStatusSince,
  type TerCategory,
} from './tax-status.rules';
