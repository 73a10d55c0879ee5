import type { Event } from '@kinerja/kernel';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import type { PoolClient } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { add, insert } from './row-change';
import { checkTable, type TableCheck } from './table-check';
import { tableProjection } from './table-projection';

@Entity({ schema: 'checked', name: 'tallies_v1' })
class TallyRow {
  @PrimaryColumn('text') name!: string;
  @Column('integer') count!: number;
}

type Counted = Event<'Counted', { name: string }> | Event<'Named', { name: string }>;

const tallies = tableProjection<Counted, TallyRow>(TallyRow, {
  Named: ({ data }) => insert({ name: data.name, count: 0 }),
  Counted: ({ data }) => add<TallyRow>({ name: data.name }, { count: 1 }),
});

async function* history(): AsyncGenerator<Counted> {
  yield { type: 'Named', data: { name: 'a' } };
  yield { type: 'Counted', data: { name: 'a' } };
  yield { type: 'Counted', data: { name: 'b' } };
}

let database: TestDatabase;
let client: PoolClient;

const check = async (tampering = ''): Promise<TableCheck> => {
  await client.query('BEGIN');
  await client.query(`CREATE SCHEMA checked; CREATE TABLE checked.tallies_v1 (name text PRIMARY KEY, count integer NOT NULL);
    INSERT INTO checked.tallies_v1 VALUES ('a', 1), ('b', 1); ${tampering}`);
  const found = await checkTable(client, tallies, history());
  await client.query('ROLLBACK');
  return found;
};

beforeAll(async () => {
  database = await testDatabase();
  client = await database.superuser.connect();
});

afterAll(async () => {
  client.release();
  await database.drop();
});

it('finds no difference where the table says what its events say', async () => {
  expect(await check()).toEqual({ name: 'tallies_v1', rows: 2 });
});

it.each([
  [`UPDATE checked.tallies_v1 SET count = 2 WHERE name = 'b'`, 'stored (b,2), expected (b,1)'],
  [`DELETE FROM checked.tallies_v1 WHERE name = 'a'`, 'expected (a,1)'],
  [`INSERT INTO checked.tallies_v1 VALUES ('c', 9)`, 'stored (c,9)'],
])('names the first row that differs after %s', async (tampering, difference) => {
  expect(await check(tampering)).toEqual({ name: 'tallies_v1', rows: 2, difference });
});
