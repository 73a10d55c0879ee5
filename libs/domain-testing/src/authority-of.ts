import type { Authority, EmployeeId } from '@kinerja/vocabulary';

/** Somebody who acts for nobody and records for nobody, but for what is `changed`. */
export const authorityOf = (by: EmployeeId, changed: Partial<Authority> = {}): Authority => ({
  by,
  actsFor: [],
  recordsForRegionalHead: false,
  ...changed,
});
