import { withCommand, noRoute, withRoute } from '@kinerja/commands';
import { memoryEventStore, type EventStore } from '@kinerja/event-store';
import { uuidv7 } from '@kinerja/kernel';
import { fixedClock } from '@kinerja/testing';
import { employeeId, instant, yearMonth, type EmployeeId } from '@kinerja/vocabulary';
import { attendanceHandler } from '../attendance/attendance.handler';
import { reportingService } from '../app.module';
import { attendanceImportHandler, importStream } from './attendance-import.handler';
import { AttendanceImportJob } from './attendance-import.job';

const month = yearMonth('2026-10');
const by = employeeId(uuidv7());
const clock = fixedClock('2026-11-02T01:00:00Z');
const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };
const figures = { workdays: 22, presentDays: 22, absentDays: 0, late: none, leftEarly: none };
const asClerk = <T>(run: () => Promise<T>): Promise<T> =>
  withCommand({ commandId: uuidv7(), actor: by, correlationId: uuidv7() }, run);

const started = async (people: number) => {
  const store = withRoute(memoryEventStore({ catalog: reportingService.catalog }), noRoute);
  const [attendance, imports, importId] = [attendanceHandler(store), attendanceImportHandler(store), uuidv7()];
  const employees = Array.from({ length: people }, () => employeeId(uuidv7()));
  const rows = employees.map((employee) => ({ employee, figures }));
  const data = { importId, month, rows, reason: null, by, now: clock.now() };
  await asClerk(() => imports.handle({ type: 'StartAttendanceImport', data }));
  return {
    store,
    attendance,
    importId,
    employees,
    job: new AttendanceImportJob({ attendance, imports, clock }),
  };
};
const versionOf = async (store: EventStore, employee: EmployeeId): Promise<bigint> =>
  (await store.load(`attendance-${employee}-${month}`)).version;
const lastOf = async (store: EventStore, importId: string) => (await store.load(importStream(importId))).events.at(-1);

it('writes every row once though it was stopped in the middle and run again', async () => {
  const { store, job, importId, employees } = await started(150);
  const stopped = job.run(importId, (done) => (done > 64 ? Promise.reject(new Error('killed')) : Promise.resolve()));
  await expect(stopped).rejects.toThrow('killed');
  const told: number[] = [];
  await job.run(importId, async (done) => void told.push(done));
  expect(told).toEqual([64, 128, 150]);
  expect(new Set(await Promise.all(employees.map((employee) => versionOf(store, employee))))).toEqual(new Set([1n]));
  expect(await lastOf(store, importId)).toMatchObject({ type: 'AttendanceImportFinished', data: { overtaken: [] } });
});

it('does nothing once the import is finished', async () => {
  const { store, job, importId } = await started(2);
  await job.run(importId, () => Promise.resolve());
  const head = await store.head();
  await job.run(importId, () => Promise.resolve());
  expect(await store.head()).toBe(head);
});

it('names the rows that something else overtook', async () => {
  const { store, attendance, job, importId, employees } = await started(2);
  const [employee] = employees;
  if (!employee) throw new Error('nobody to overtake');
  const other = { ...figures, presentDays: 21 };
  const data = { employee, month, figures: other, reason: null, importId: uuidv7(), by, now: instant(clock.now()) };
  await asClerk(() => attendance.handle({ type: 'RecordAttendanceMonth', data }));
  await job.run(importId, () => Promise.resolve());
  expect(await lastOf(store, importId)).toMatchObject({
    data: { overtaken: [{ employee, code: 'attendance.reason-missing' }] },
  });
});
