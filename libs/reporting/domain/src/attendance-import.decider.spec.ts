import { specFor } from '@kinerja/testing';
import { employeeId, instant, yearMonth } from '@kinerja/vocabulary';
import type { AttendanceImportCommand } from './attendance-import.commands';
import { attendanceImportDecider } from './attendance-import.decider';
import type { AttendanceImportEvent, ImportRow } from './attendance-import.events';
import { figures } from './attendance.fixtures';

const { given } = specFor(attendanceImportDecider);
const importId = '3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0020';
const at = instant('2026-11-02T01:00:00Z');
const employee = employeeId('3b7e0e52-6d0e-4c0e-9b4e-2f1f7a5e0001');
const sheet = {
  importId,
  month: yearMonth('2026-10'),
  rows: [{ employee, figures: figures() }],
  reason: null,
  by: employee,
};

const started: AttendanceImportEvent = { type: 'AttendanceImportStarted', data: { ...sheet, at } };
const finished: AttendanceImportEvent = { type: 'AttendanceImportFinished', data: { importId, overtaken: [], at } };
const start = (rows: readonly ImportRow[] = sheet.rows): AttendanceImportCommand => ({
  type: 'StartAttendanceImport',
  data: { ...sheet, rows, now: at },
});
const finish: AttendanceImportCommand = { type: 'FinishAttendanceImport', data: { importId, overtaken: [], now: at } };

describe('an attendance import', () => {
  it('keeps the rows it will write', () => given().when(start()).then(started));

  it('refuses a sheet without rows', () => given().when(start([])).thenRefused({ code: 'attendance-import.empty' }));

  it('refuses to start twice', () =>
    given(started).when(start()).thenRefused({ code: 'attendance-import.wrong-status', status: 'running' }));

  it('finishes', () => given(started).when(finish).then(finished));

  it('stays quiet when it is finished twice', () => given(started, finished).when(finish).thenNothing());

  it('refuses to finish what was not started', () =>
    given().when(finish).thenRefused({ code: 'attendance-import.not-found', importId }));
});
