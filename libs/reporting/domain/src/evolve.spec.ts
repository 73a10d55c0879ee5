import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromJson } from '@kinerja/kernel';
import { activityLogDecider } from './activity-log.decider';
import type { ActivityLogEvent } from './activity-log.events';
import type { ActivityLogState } from './activity-log.state';
import { attendanceDecider, type AttendanceState } from './attendance.decider';
import type { AttendanceEvent } from './attendance.events';
import {
  formerAttendanceImport,
  type FormerAttendanceImport,
  type FormerAttendanceImportEvent,
} from './former-attendance-import';

/** Recorded streams and the state they must still lead to, whatever changes in the code. */
type History =
  | { stream: 'activity-log'; events: ActivityLogEvent[]; state: ActivityLogState }
  | { stream: 'attendance'; events: AttendanceEvent[]; state: AttendanceState }
  | { stream: 'attendance-import'; events: FormerAttendanceImportEvent[]; state: FormerAttendanceImport };

const folder = join(__dirname, '..', 'histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));

const replay = (history: History): unknown => {
  switch (history.stream) {
    case 'activity-log':
      return history.events.reduce(activityLogDecider.evolve, activityLogDecider.initialState);
    case 'attendance':
      return history.events.reduce(attendanceDecider.evolve, attendanceDecider.initialState);
    case 'attendance-import':
      return history.events.reduce<FormerAttendanceImport>(formerAttendanceImport, { status: 'absent' });
  }
};

it.each(histories)('replays %s to the same state', (file) => {
  const history = fromJson(readFileSync(join(folder, file), 'utf8')) as History;
  expect(replay(history)).toEqual(history.state);
});
