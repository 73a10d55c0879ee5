import type { ActivityLogEvent, ActivityReported } from '@kinerja/reporting-domain';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import { ActivityRow } from './activities.read-model';

const waiting = ({ employee, month, activity, at }: Omit<ActivityReported['data'], 'unitId'>): ActivityRow => ({
  employeeId: employee,
  month,
  ...activity,
  status: 'reported',
  returnNote: null,
  lastBy: employee,
  lastAt: at,
});

/** Every activity as its owner and superior see it. */
export const activities = tableProjection<ActivityLogEvent, ActivityRow>(ActivityRow, {
  ActivityReported: ({ data }) => insert(waiting(data)),
  ActivityCorrected: ({ data }) => insert(waiting(data)),
  ActivityApproved: ({ data: { employee, month, activityId, by, at } }) =>
    patch({ employeeId: employee, month, activityId }, { status: 'approved', lastBy: by, lastAt: at }),
  ActivityReturned: ({ data: { employee, month, activityId, by, note, at } }) =>
    patch(
      { employeeId: employee, month, activityId },
      { status: 'returned', returnNote: note, lastBy: by, lastAt: at },
    ),
  ActivityMonthClosed: () => none,
});
