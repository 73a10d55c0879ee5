import { Client } from 'pg';
import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isDatabaseAway } from './database-away';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

it.each(['08006', '53300', '57P01', '40001', '40P01', 'ECONNREFUSED', 'ECONNRESET'])('knows it by %s', (code) =>
  expect(isDatabaseAway(withCode(code))).toBe(true),
);

it.each(['23505', '22P02', '42703', 'ERR_ASSERTION'])('does not take %s for it', (code) =>
  expect(isDatabaseAway(withCode(code))).toBe(false),
);

it.each([
  'Connection terminated unexpectedly',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error and is not queryable',
  'Cannot use a pool after calling end on the pool',
])('knows what pg says without a code: %s', (message) => expect(isDatabaseAway(new Error(message))).toBe(true));

it('knows a client that is closed', async () => {
  const client = new Client();
  await client.end();
  const error: unknown = await client.query('SELECT 1').catch((cause: unknown) => cause);
  expect([String(error), isDatabaseAway(error)]).toEqual([expect.stringContaining('not queryable'), true]);
});

it('knows a transaction of TypeORM whose connection was lost between two questions', () =>
  expect(isDatabaseAway(new QueryRunnerAlreadyReleasedError())).toBe(true));

it('looks behind an error and into several', () => {
  expect(isDatabaseAway(new Error('append failed', { cause: withCode('57P03') }))).toBe(true);
  expect(isDatabaseAway(new AggregateError([new Error('x'), withCode('ECONNREFUSED')]))).toBe(true);
});

it.each([undefined, 'away', { status: 'error' }, new TypeError('x is not a function')])(
  'does not take %p for it',
  (error) => expect(isDatabaseAway(error)).toBe(false),
);
