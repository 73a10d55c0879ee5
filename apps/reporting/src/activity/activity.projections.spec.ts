import type { ActivityLogEvent, ActivityReport } from '@kinerja/reporting-domain';
import { employeeId, instant, localDate, unitId, yearMonth } from '@kinerja/vocabulary';
import { activities } from './activities.table';
import { unitMonths } from './unit-months.table';

const at = instant('2026-10-12T09:00:00Z');
const log = { employee: employeeId('staff'), month: yearMonth('2026-10'), unitId: unitId('unit') };
const by = employeeId('superior');
const activity: ActivityReport = {
  activityId: 'activity',
  date: localDate('2026-10-12'),
  startsAt: '08:00',
  endsAt: '09:30',
  description: 'Memeriksa berkas',
  indicatorId: null,
  quantity: null,
  unit: null,
};
const reported: ActivityLogEvent = { type: 'ActivityReported', data: { ...log, activity, at } };
const corrected: ActivityLogEvent = { type: 'ActivityCorrected', data: { ...log, activity, at } };
const approved: ActivityLogEvent = { type: 'ActivityApproved', data: { ...log, activityId: 'activity', by, at } };
const returned: ActivityLogEvent = {
  type: 'ActivityReturned',
  data: { ...log, activityId: 'activity', by, note: 'Berkas apa?', at },
};
const closed: ActivityLogEvent = {
  type: 'ActivityMonthClosed',
  data: { ...log, approved: 1, notApproved: 0, approvedMinutes: 90, at },
};
const key = { employeeId: 'staff', month: '2026-10', activityId: 'activity' };

describe('the list of activities', () => {
  it('shows what was reported', () =>
    expect(activities.changes(reported)).toEqual([
      {
        change: 'upsert',
        row: {
          ...activity,
          employeeId: 'staff',
          month: '2026-10',
          status: 'reported',
          returnNote: null,
          lastBy: 'staff',
          lastAt: at,
        },
      },
    ]));

  it('keeps the note until it is corrected', () => {
    expect(activities.changes(returned)).toMatchObject([
      { key, set: { status: 'returned', returnNote: 'Berkas apa?' } },
    ]);
    expect(activities.changes(corrected)).toMatchObject([{ row: { status: 'reported', returnNote: null } }]);
  });

  it('shows who approved', () =>
    expect(activities.changes(approved)).toEqual([
      { change: 'patch', key, set: { status: 'approved', lastBy: 'superior', lastAt: at } },
    ]));

  it('does not change when the month closes', () => expect(activities.changes(closed)).toEqual([]));
});

it.each([
  [reported, { reported: 1 }],
  [returned, { returned: 1 }],
  [corrected, { returned: -1 }],
  [approved, { approved: 1 }],
  [closed, { closed: 1 }],
])('the unit’s month counts %j', (event, counted) =>
  expect(unitMonths.changes(event)).toEqual([
    { change: 'add', key: { unitId: 'unit', month: '2026-10' }, by: counted },
  ]),
);
