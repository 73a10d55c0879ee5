import { forgetPeople } from '@kinerja/directory';
import { feature } from '@kinerja/service-runtime';
import { ActivityRow } from '../activity/activities.table';
import { AttendanceRow } from '../attendance/attendance.table';

/** What somebody wrote of their days, and what was written back, goes; days, hours and figures stay. */
const forgetting = forgetPeople({
  purpose: 'reporting',
  clear: async (tables, employeeId) => {
    await tables.update(ActivityRow, { employeeId }, { description: '', returnNote: null });
    await tables.update(AttendanceRow, { employeeId }, { reason: null });
  },
});

export const erasureFeature = feature({ reactions: [forgetting] });
