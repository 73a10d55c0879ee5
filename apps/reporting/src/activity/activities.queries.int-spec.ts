import { makeReadTables, openDataSource } from '@kinerja/database';
import { uuidv7 } from '@kinerja/kernel';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { employeeId, instant, localDate, yearMonth, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingService } from '../app.module';
import { SuperiorRow } from '../people/superiors.table';
import { waitingFor } from './activities.queries';
import { ActivityRow } from './activities.table';

let database: TestDatabase;
let source: DataSource;
const [old, next, clerk] = [employeeId(uuidv7()), employeeId(uuidv7()), employeeId(uuidv7())];

beforeAll(async () => {
  database = await testDatabase();
  const { name, entities } = reportingService;
  const appRole = new URL(database.url).username;
  await makeReadTables({ ownerUrl: database.ownerUrl, appRole, entities });
  source = await openDataSource({
    url: database.url,
    entities,
    schema: name,
    poolSize: 2,
    onPoolError: () => undefined,
  });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const waiting = (employee: EmployeeId, day: string): ActivityRow => ({
  employeeId: employee,
  month: yearMonth(day.slice(0, 7)),
  activityId: uuidv7(),
  date: localDate(day),
  startsAt: '08:00',
  endsAt: '09:00',
  description: 'Memeriksa berkas',
  indicatorId: null,
  quantity: null,
  unit: null,
  status: 'reported',
  returnNote: null,
  lastBy: employee,
  lastAt: instant('2026-10-12T09:00:00Z'),
});

const queueOf = async (employee: EmployeeId, recordsForRegionalHead = false): Promise<readonly string[]> => {
  const { items } = await waitingFor(source, { employee, recordsForRegionalHead }, { limit: 50 });
  return items.map(({ date }) => date);
};

it('gives each report to the superior of its day (REP-005)', async () => {
  const [staff, head] = [employeeId(uuidv7()), employeeId(uuidv7())];
  await source.getRepository(SuperiorRow).insert([
    { employeeId: staff, fromOn: localDate('2026-10-01'), superiorId: old },
    { employeeId: staff, fromOn: localDate('2026-10-15'), superiorId: next },
    { employeeId: head, fromOn: localDate('2026-10-01'), superiorId: null },
  ]);
  const days = ['2026-09-30', '2026-10-14', '2026-10-15', '2026-10-31'];
  await source
    .getRepository(ActivityRow)
    .insert([...days.map((day) => waiting(staff, day)), waiting(head, '2026-10-20')]);
  expect(await queueOf(old)).toEqual(['2026-09-30', '2026-10-14']);
  expect(await queueOf(next)).toEqual(['2026-10-15', '2026-10-31']);
  expect(await queueOf(clerk)).toEqual([]);
  expect(await queueOf(clerk, true)).toEqual(['2026-10-20']);
  expect(await queueOf(head, true)).toEqual([]);
});
