import { openDataSource } from '@kinerja/database';
import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { inspect } from 'node:util';
import type { DataSource } from 'typeorm';
import { errorAccount } from './error-account';
import { errorText, errorWords } from './error-words';
import { nestLog, openLog } from './open-log';

const STAFF_NUMBER = '198503152010012007';
const HASH = '$argon2id$v=19$m=65536$planted';
const PLANTED = [STAFF_NUMBER, HASH, 'planted'];

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  await database.superuser.query(`
    CREATE TABLE people (nip text PRIMARY KEY, born date, rank integer CHECK (rank < 10), hash text NOT NULL);
    INSERT INTO people VALUES ('${STAFF_NUMBER}', '1985-03-15', 1, '${HASH}')`);
  source = await openDataSource({
    ...{ url: database.superuserUrl, entities: [], schema: 'public', poolSize: 2 },
    onPoolError: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const failed = async (question: Promise<unknown>): Promise<unknown> => {
  const [{ status, ...outcome }] = await Promise.allSettled([question]);
  expect(status).toBe('rejected');
  return 'reason' in outcome ? outcome.reason : undefined;
};

const lines: string[] = [];
const log = openLog({
  service: 'incentives',
  agency: 'dinsos',
  level: 'warn',
  to: { write: (line) => lines.push(line) },
});
const logged = (write: () => void): string => {
  lines.length = 0;
  write();
  return lines.join('');
};

/** Everything we ever write of an error. */
const written = (error: unknown): readonly string[] => [
  JSON.stringify(errorAccount(error)),
  errorWords(error),
  errorText(error),
  logged(() => log.error({ err: error, trace: 'abc' }, 'broken')),
  logged(() => log.warn({ anything: error })),
  logged(() => nestLog(log).error(error)),
  logged(() => nestLog(log).error({ trace: 'abc', error })),
];

const INSERT = 'INSERT INTO people (nip, born, rank, hash) VALUES ($1, $2, $3, $4)';

describe.each([
  [
    'a key that is there',
    INSERT,
    [STAFF_NUMBER, '1985-03-15', 1, HASH],
    '23505',
    'duplicate key value violates unique constraint "people_pkey"',
  ],
  [
    'a row that a check refuses',
    INSERT,
    ['1', '1985-03-15', 99, HASH],
    '23514',
    'new row for relation "people" violates check constraint "people_rank_check"',
  ],
  [
    'a column that is empty',
    INSERT,
    [STAFF_NUMBER, null, 1, null],
    '23502',
    'null value in column "hash" of relation "people" violates not-null constraint',
  ],
  ['text that is no date', INSERT, ['1', HASH, 1, HASH], '22007', 'invalid input syntax for type date'],
  [
    'a number that is too large',
    `SELECT $1::text::integer`,
    [STAFF_NUMBER],
    '22003',
    'value … is out of range for type integer',
  ],
  ['text that is no JSON', 'SELECT $1::json', [`{"nip": ${HASH}}`], '22P02', 'invalid input syntax for type json'],
  [
    'what a trigger raises',
    `DO $$ BEGIN RAISE EXCEPTION 'no pay for: ${STAFF_NUMBER}'; END $$`,
    [],
    'P0001',
    'no pay for',
  ],
  [
    'SQL that was put together',
    `SELECT '${HASH}' FROM people WHERE nip == '${STAFF_NUMBER}' planted`,
    [],
    '42601',
    'syntax error at or near …',
  ],
] as const)('of a query that failed for %s', (...[, sql, parameters, code, words]) => {
  it.each(['pg', 'TypeORM'])('nothing that it was about is written down (%s)', async (driver) => {
    const error = await failed(
      driver === 'pg' ? database.superuser.query(sql, [...parameters]) : source.query(sql, [...parameters]),
    );
    // The drivers keep it, or this test would show nothing.
    if (driver === 'TypeORM') expect(PLANTED.some((text) => inspect(error).includes(text))).toBe(true);
    for (const text of written(error)) for (const planted of PLANTED) expect(text).not.toContain(planted);
    expect(errorAccount(error)).toMatchObject({
      code,
      message: words,
      stack: expect.stringMatching(/^ {4}at /),
    });
  });
});

it('names the constraint, the table and the statement, so that the failure is found again', async () => {
  const error = await failed(source.query(INSERT, [STAFF_NUMBER, '1985-03-15', 1, HASH]));
  expect(errorAccount(error)).toMatchObject({
    constraint: 'people_pkey',
    table: 'people',
    statement: expect.stringMatching(/^INSERT [0-9a-f]{12}$/),
  });
});

it('keeps the line short for a query with 30,000 values', async () => {
  const values = Array.from({ length: 30_000 }, (_, index) => `${STAFF_NUMBER}${index}`);
  const holders = values.map((_, index) => `$${index + 1}`).join(',');
  const error = await failed(source.query(`SELECT 1 FROM people WHERE rank IN (${holders})`, values));
  const [line] = written(error).slice(3);
  expect(line?.length).toBeLessThan(4_000);
});
