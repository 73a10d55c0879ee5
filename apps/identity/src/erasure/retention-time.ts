/**
 * Rule IDN-182: the longest of the times that are known to the product, for performance documents, attendance and records of who did
 * what; an agency that has a schedule of its own says so (`ERASURE_RETENTION_YEARS`).
 */
export const RETENTION_YEARS = 10;

/** Years for which what is known of a person is kept after their last day of service. */
export class RetentionTime {
  constructor(readonly years: number = RETENTION_YEARS) {}
}
