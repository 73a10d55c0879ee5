import { authorityOf } from '@kinerja/domain-testing';
import { employeeId, instant, localDate, unitId, yearMonth } from '@kinerja/vocabulary';
import type { ActivityReport } from './activity';
import type {
  ApproveActivity,
  CloseActivityMonth,
  CorrectActivity,
  ReportActivity,
  ReturnActivity,
} from './activity-log.commands';
import type {
  ActivityApproved,
  ActivityCorrected,
  ActivityMonthClosed,
  ActivityReported,
  ActivityReturned,
} from './activity-log.events';

export const employee = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001');
export const superior = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0002');
export const colleague = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0003');
export const clerk = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0004');
export const month = yearMonth('2026-10');
export const indicatorId = '3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0010';
export const now = instant('2026-10-12T09:00:00Z');

const log = { employee, month, unitId: unitId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0005') };
const first = 'activity-1';

export const activity = (changed: Partial<ActivityReport> = {}): ActivityReport => ({
  activityId: first,
  date: localDate('2026-10-12'),
  startsAt: '08:00',
  endsAt: '09:30',
  description: 'Memeriksa berkas izin usaha',
  indicatorId,
  quantity: '3',
  unit: 'berkas',
  ...changed,
});

export const reported = (changed: Partial<ActivityReport> = {}): ActivityReported => ({
  type: 'ActivityReported',
  data: { ...log, activity: activity(changed), at: now },
});
export const corrected = (changed: Partial<ActivityReport> = {}): ActivityCorrected => ({
  type: 'ActivityCorrected',
  data: { ...log, activity: activity(changed), at: now },
});
export const approved = (activityId = first, by = superior): ActivityApproved => ({
  type: 'ActivityApproved',
  data: { ...log, activityId, by, at: now },
});
export const returned = (activityId = first): ActivityReturned => ({
  type: 'ActivityReturned',
  data: { ...log, activityId, by: superior, note: 'Sebutkan berkasnya', at: now },
});
export const closed = (approvedCount = 0, notApproved = 0, approvedMinutes = 0): ActivityMonthClosed => ({
  type: 'ActivityMonthClosed',
  data: { ...log, approved: approvedCount, notApproved, approvedMinutes, at: now },
});

const facts = { isMonthOpen: true, ownIndicators: [indicatorId], today: localDate('2026-10-12'), now };

export const report = (
  changed: Partial<ActivityReport> = {},
  other: Partial<ReportActivity['data']> = {},
): ReportActivity => ({
  type: 'ReportActivity',
  data: { ...log, ...facts, activity: activity(changed), ...other },
});
export const correct = (
  changed: Partial<ActivityReport> = {},
  other: Partial<CorrectActivity['data']> = {},
): CorrectActivity => ({
  type: 'CorrectActivity',
  data: { employee, month, by: employee, ...facts, activity: activity(changed), ...other },
});

const superiors = [{ from: localDate('2026-01-01'), superior }];
const review = { employee, month, activityId: first, superiors, now };

export const approveBy = (by = superior, changed: Partial<ApproveActivity['data']> = {}): ApproveActivity => ({
  type: 'ApproveActivity',
  data: { ...review, authority: authorityOf(by), ...changed },
});
export const returnBy = (by = superior, changed: Partial<ReturnActivity['data']> = {}): ReturnActivity => ({
  type: 'ReturnActivity',
  data: { ...review, authority: authorityOf(by), note: 'Sebutkan berkasnya', ...changed },
});
export const close = (): CloseActivityMonth => ({ type: 'CloseActivityMonth', data: { ...log, now } });
