import { timesOf, type AttendanceEvent, type AttendanceFigures } from '@kinerja/reporting-domain';
import { facts, whole, type EventTrails, type TrailOf } from '@kinerja/trail';
import type { YearMonth } from '@kinerja/vocabulary';

const object = 'attendance';
type OfMonth = Readonly<{ employee: string; month: YearMonth }>;
const about = ({ employee }: OfMonth) => [employee];
const ofMonth = ({ employee, month }: OfMonth) => [...facts.person('person', employee), ...facts.month('month', month)];
const counted = ({ workdays, presentDays, absentDays, late, leftEarly }: AttendanceFigures) => [
  ...facts.number('workdays', workdays),
  ...facts.number('present-days', presentDays),
  ...facts.number('absent-days', absentDays),
  ...facts.number('late-times', timesOf(late)),
  ...facts.number('left-early-times', timesOf(leftEarly)),
];

export const attendanceTrail: TrailOf<AttendanceEvent> = {
  AttendanceMonthRecorded: {
    ...{ object, about, replaces: whole },
    facts: (data) => [...ofMonth(data), ...facts.number('revision', data.revision), ...counted(data.figures)],
  },
  AttendanceMonthMissed: { object, about, facts: ofMonth },
  AttendanceMonthClosed: { object, about, facts: (data) => [...ofMonth(data), ...counted(data.figures)] },
};

const kind = facts.term('import-kind', 'attendance-import');
/** Of releases before imports were one thing. */
export const formerAttendanceTrail: EventTrails = {
  AttendanceImportStarted: { object: 'import', isConfiguration: true, facts: () => kind },
  AttendanceImportFinished: { object: 'import', isConfiguration: true, facts: () => kind },
};
