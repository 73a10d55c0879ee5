import { makeReadTables, openDataSource } from '@kinerja/database';
import { uuidv7 } from '@kinerja/kernel';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { assignmentId, employeeId, localDate, unitId, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { planningService } from '../app.module';
import { AssignmentRow } from './assignments.table';
import { placeOf } from './people.queries';
import { SuperiorRow } from './superiors.table';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  const { name, entities } = planningService;
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

const ids = { first: uuidv7(), second: uuidv7(), oldSuperior: uuidv7(), newSuperior: uuidv7(), unit: uuidv7() };

/** In the first assignment from 1 March, under another superior from 1 June, in the second assignment from 1 September. */
const moved = async (): Promise<EmployeeId> => {
  const employee = employeeId(uuidv7());
  await source.getRepository(AssignmentRow).insert([
    {
      assignmentId: assignmentId(ids.first),
      employeeId: employee,
      unitId: unitId(ids.unit),
      startsOn: localDate('2026-03-01'),
    },
    {
      assignmentId: assignmentId(ids.second),
      employeeId: employee,
      unitId: unitId(ids.unit),
      startsOn: localDate('2026-09-01'),
    },
  ]);
  await source.getRepository(SuperiorRow).insert([
    { employeeId: employee, fromOn: localDate('2026-03-01'), superiorId: employeeId(ids.oldSuperior) },
    { employeeId: employee, fromOn: localDate('2026-06-01'), superiorId: employeeId(ids.newSuperior) },
    { employeeId: employee, fromOn: localDate('2026-09-01'), superiorId: null },
  ]);
  return employee;
};

it('finds assignment and superior of a day', async () => {
  const employee = await moved();
  const on = (day: string) => placeOf(source, employee, localDate(day));
  const old = { assignment: ids.first, unitId: ids.unit, superior: ids.oldSuperior };
  expect(await on('2026-05-31')).toEqual(old);
  expect(await on('2026-06-01')).toEqual({ ...old, superior: ids.newSuperior });
  expect(await on('2026-12-31')).toEqual({ ...old, assignment: ids.second, superior: null });
  expect(await on('2026-01-01')).toEqual(old);
  expect(await placeOf(source, employeeId(uuidv7()), localDate('2026-06-01'))).toBeUndefined();
});
