import type { Problem, ProblemTable } from '@kinerja/problem-details';
import type { AttendanceImportRefusal } from '@kinerja/reporting-domain';

export const attendanceImportProblems: ProblemTable<AttendanceImportRefusal> = {
  'attendance-import.not-found': { status: 404, title: 'There is no such import' },
  'attendance-import.wrong-status': { status: 409, title: 'This import has begun already' },
  'attendance-import.empty': { status: 422, title: 'The sheet has no rows' },
};

/** The faults go with it, row by row. */
export const faultySheet: Problem = { status: 422, title: 'The sheet has faults; nothing was imported' };
