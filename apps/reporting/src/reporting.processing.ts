import { DAYS_KEPT } from '@kinerja/imports';
import type { ProcessingStatement } from '@kinerja/trail';
import { reportingAccess as access } from './access';

const attendance = { ground: 'legal-duty', laws: ['PP 94/2021', 'PP 12/2019'] } as const;

/** Rule TRL-011: why reporting keeps what it keeps of people. */
export const reportingProcessing: ProcessingStatement = {
  of: {
    'activity-log': {
      ...{ purpose: 'report-work', ground: 'legal-duty', laws: ['PP 30/2019', 'PermenPANRB 6/2022'] },
      readBy: [access.readOwnActivities, access.readActivitiesToDecide, access.readOwnIndicators],
    },
    attendance: {
      purpose: 'count-attendance',
      ...attendance,
      readBy: [access.readOwnAttendance, access.importAttendance],
    },
    import: {
      ...{ purpose: 'bring-in-data', ...attendance, readBy: [access.readAttendanceImports] },
      kept: { rule: 'limited', days: DAYS_KEPT },
    },
  },
  readsOfNobody: [access.readProgress],
};
