import { uuidv7 } from '@kinerja/clock';
import { localDate, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { DelegationRow } from './delegations.table';
import { openDirectory, place, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { standInsOf } from './stand-ins.queries';

let directory: DirectoryDatabase;
let source: DataSource;

beforeAll(async () => {
  directory = await openDirectory();
  source = directory.source;
});
afterAll(() => directory.close());

const decision = (about: EmployeeId, by: EmployeeId, decidedOn: string, factOn = decidedOn) => ({
  ...{ about, by, factOn: localDate(factOn), decidedOn: localDate(decidedOn) },
});

it('says in whose stead somebody decided by a delegation of that day, and nothing where the superior did (IDN-084)', async () => {
  const [boss, deputy, staff] = [somebody(), somebody(), somebody()];
  await place(source, staff, { under: boss });
  const days = { startsOn: localDate('2026-03-02'), endsOn: localDate('2026-03-06') };
  const granted = { delegationId: uuidv7(), employeeId: boss, substituteId: deputy, ...days };
  await source.getRepository(DelegationRow).insert(granted);
  const stood = { employeeId: boss, as: 'delegation' };
  expect(
    await standInsOf(source, [
      decision(staff, boss, '2026-03-04'),
      decision(staff, deputy, '2026-03-02', '2026-02-20'),
      decision(staff, deputy, '2026-03-06'),
      decision(staff, deputy, '2026-03-07'),
    ]),
  ).toEqual([undefined, stood, stood, undefined]);
});

it.each(['plt', 'plh'] as const)('says that somebody decided as %s of the unit the superior headed', async (kind) => {
  const [unit, boss, acting, staff] = [someUnit(), somebody(), somebody(), somebody()];
  await place(source, staff, { under: boss });
  await place(source, boss, { unitId: unit, duty: 'head', endsOn: '2026-02-28' });
  await place(source, acting, { unitId: unit, duty: 'head', kind, startsOn: '2026-03-01', endsOn: '2026-05-31' });
  expect(await standInsOf(source, [decision(staff, acting, '2026-03-01', '2026-02-10')])).toEqual([
    { employeeId: boss, as: kind },
  ]);
  expect(await standInsOf(source, [decision(staff, acting, '2026-06-01', '2026-02-10')])).toEqual([undefined]);
});

it('knows nobody’s stead where there is no superior, and asks nothing for nothing', async () => {
  const [head, admin] = [somebody(), somebody()];
  await place(source, head, { duty: 'head' });
  expect(await standInsOf(source, [decision(head, admin, '2026-03-01')])).toEqual([undefined]);
  expect(await standInsOf(source, [])).toEqual([]);
});
