import type { EmployeeId } from '@kinerja/vocabulary';

/**
 * Who may judge: the superior named by the assignments. Where the superior sits outside the agency (the city's secretary
 * over a head of agency), the agency's administrator enters that person's decision (Rule EVAL-003).
 */
export type Authority = Readonly<{ superior: EmployeeId | undefined; callerIsAgencyAdmin: boolean }>;

export const mayJudge = ({ superior, callerIsAgencyAdmin }: Authority, by: EmployeeId): boolean =>
  superior === undefined ? callerIsAgencyAdmin : superior === by;
