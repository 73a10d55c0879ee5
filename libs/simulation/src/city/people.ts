import { assignmentId, employeeId, unitId, type EmployeeId } from '@kinerja/vocabulary';

const id = (nth: number): string => `5f0c1d2e-0000-4000-8000-${nth.toString().padStart(12, '0')}`;

/** One unit: a head whom nobody in the agency appraises, members, and those who run payroll. */
export const unit = unitId(id(1));
export const head = employeeId(id(10));
/** The head first. */
export const staffOf = (members: number): readonly EmployeeId[] => [
  head,
  ...Array.from({ length: members }, (_, nth) => employeeId(id(100 + nth))),
];
/** Enters what the city's secretary decided of the head. */
export const admin = employeeId(id(20));
export const [officer, verifier, releaser] = [employeeId(id(21)), employeeId(id(22)), employeeId(id(23))] as const;

export const assignmentOf = (employee: EmployeeId) => assignmentId(employee.replace(/^5f/, '6f'));
export const superiorOf = (employee: EmployeeId): EmployeeId | null => (employee === head ? null : head);
export const dutyOf = (employee: EmployeeId): 'head' | 'member' => (employee === head ? 'head' : 'member');
