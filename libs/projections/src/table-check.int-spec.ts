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
  @Column('text') hash!: string;
}

type Counted = Event<'Counted', { name: string }> | Event<'Named', { name: string }>;

const tallies = tableProjection<Counted, TallyRow>(TallyRow, {
  Named: ({ data }) => insert({ name: data.name, count: 0, hash: '$argon2id$expected' }),
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
  await client.query(`CREATE SCHEMA checked; CREATE TABLE checked.tallies_v1 (name text PRIMARY KEY, count integer NOT NULL, hash text NOT NULL DEFAULT '$argon2id$expected');
    INSERT INTO checked.tallies_v1 VALUES ('a', 1, DEFAULT), ('b', 1, ''); ${tampering}`);
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
  [
    `UPDATE checked.tallies_v1 SET hash = '$argon2id$stored', count = 7 WHERE name = 'b'`,
    'row name b differs in count, hash',
  ],
  [`UPDATE checked.tallies_v1 SET count = 2 WHERE name = 'b'`, 'row name b differs in count'],
  [`DELETE FROM checked.tallies_v1 WHERE name = 'a'`, 'row name a is missing'],
  [`INSERT INTO checked.tallies_v1 VALUES ('c', 9)`, 'row name c is there and no event gives it'],
])('names the first row that differs, and none of its values, after %s', async (tampering, difference) => {
  expect(await check(tampering)).toEqual({ name: 'tallies_v1', rows: 2, difference });
});
