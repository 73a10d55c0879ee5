import { readFileSync } from 'node:fs';
import { PersonRow, postsInMonth, PostRow, SuperiorRow } from '@kinerja/directory';
import { MemoryTables } from '@kinerja/projections';
import { employeeId, unitId, yearMonth } from '@kinerja/vocabulary';
import { Any, LessThanOrEqual, Raw, type DataSource, type FindOperator } from 'typeorm';
import { askedSource } from './asked-source';
import { PGLITE } from './postgres';
import { SqlDatabase } from './sql-database';
import { SqlQuestions } from './sql-questions';

const database = new SqlDatabase();
const questions = new SqlQuestions(database, [PersonRow, PostRow, SuperiorRow]);
afterAll(() => database.close());

const id = (nth: number): string => `5f0c1d2e-0000-4000-8000-${nth.toString().padStart(12, '0')}`;
const person = (nth: number) => ({ employeeId: id(nth), staffNumber: `${nth}`, employment: 'pns' });
const put = (tables: MemoryTables, ...people: readonly ReturnType<typeof person>[]): void =>
  tables.change([{ entity: PersonRow, changes: people.map((row) => ({ change: 'upsert', row }) as const) }]);

/** Tables of one schedule, their source, and how often somebody asked it. */
const scheduleWith = (...people: readonly ReturnType<typeof person>[]) => {
  const [tables, asked] = [new MemoryTables(), { times: 0 }];
  put(tables, ...people);
  const source = askedSource(tables, questions, async (answer) => {
    asked.times += 1;
    return answer();
  });
  return { tables, asked, source };
};
const numbersIn = async (source: DataSource): Promise<readonly string[]> =>
  (await source.getRepository(PersonRow).find({ order: { staffNumber: 'DESC' } })).map((row) => row.staffNumber);

it('answers by the rows of the schedule that asks, as they stand when it asks', async () => {
  const [one, other] = [scheduleWith(person(1)), scheduleWith(person(2), person(3))];
  expect([await numbersIn(one.source), await numbersIn(other.source)]).toEqual([['1'], ['3', '2']]);
  put(one.tables, person(4));
  expect([await numbersIn(one.source), await numbersIn(other.source)]).toEqual([
    ['4', '1'],
    ['3', '2'],
  ]);
}, 300_000);

it('finds by every condition that TypeORM has, and refuses one whose text it does not know', async () => {
  const people = scheduleWith(person(1), person(2), person(3)).source.getRepository(PersonRow);
  const count = async (staffNumber: FindOperator<string>) => (await people.find({ where: { staffNumber } })).length;
  expect([await count(Any(['1', '3', '9'])), await count(LessThanOrEqual('2'))]).toEqual([2, 2]);
  expect(await people.existsBy({ employeeId: employeeId(id(2)) })).toBe(true);
  expect(await people.findOneBy({ employeeId: employeeId(id(9)) })).toBeNull();
  await expect(async () => people.find({ where: { staffNumber: Raw((column) => `${column} = '1'`) } })).rejects.toThrow(TypeError); // prettier-ignore
});

it('answers SQL by running it', async () => {
  const { tables, source } = scheduleWith();
  const post = {
    ...{ assignmentId: id(7), employeeId: id(1), kind: 'definitive', unitId: id(8), position: 'Analis' },
    ...{ positionKind: 'fungsional', jobClass: 9, golongan: 'III/c', duty: 'member', startsOn: '2026-10-12' },
    ...{ endsOn: null, source: null },
  };
  const among = { unit: unitId(id(8)) };
  expect(await postsInMonth(source, yearMonth('2026-10'), among)).toEqual([]);
  tables.change([{ entity: PostRow, changes: [{ change: 'upsert', row: post }] }]);
  expect(await postsInMonth(source, yearMonth('2026-10'), among)).toMatchObject([
    { employeeId: id(1), superiorId: null },
  ]);
  tables.change([{ entity: PostRow, changes: [{ change: 'patch', key: { assignmentId: id(7) }, set: { endsOn: '2026-10-20' } }] }]); // prettier-ignore
  expect(await postsInMonth(source, yearMonth('2026-11'), among)).toEqual([]);
  await expect(source.query('SELECT * FROM elsewhere.rows_v1')).rejects.toThrow('elsewhere.rows_v1');
});

it('asks once for a transaction, and hands out rows that nobody changes for the others', async () => {
  const { source, asked } = scheduleWith(person(1), person(2));
  const found = await source.transaction('REPEATABLE READ', async (tables) => [
    ...(await tables.find(PersonRow)),
    ...(await tables.findBy(PersonRow, { staffNumber: '1' })),
  ]);
  expect([found.length, asked.times, found.every(Object.isFrozen)]).toEqual([3, 1, true]);
});

it('keeps the folder of the PostgreSQL that is installed', () =>
  expect(readFileSync('package.json', 'utf8')).toContain(`"@electric-sql/pglite": "${PGLITE}"`));
