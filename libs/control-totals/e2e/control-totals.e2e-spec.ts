import { uuidv7 } from '@kinerja/clock';
import { type ControlTotalsStated } from '@kinerja/contracts';
import { surveysControlTotalsStatedV1 } from '@kinerja/surveys-contracts';
import { preparedDatabase } from '@kinerja/service-testing';
import { fixedClock, type FixedClock } from '@kinerja/domain-testing';
import { type TestDatabase } from '@kinerja/testing';
import { agencyCode, employeeId, instant, type Role } from '@kinerja/vocabulary';
import { generateKeyPairSync } from 'node:crypto';
import { pino } from 'pino';
import { controlTotalsFeature, type ControlTotals } from '../index';
import { defineService, startService, type RunningService } from '@kinerja/service-runtime';
import { signAccessToken } from '@kinerja/http-edge';
import { ControlTotalsService } from '../src/control-totals.service';
import { NightlyTotals } from '../src/nightly-totals';
import { counterFeature, counterParts } from '@kinerja/service-runtime-fixtures';

const agency = agencyCode('diskominfo');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const hour = 3_600_000;
const operator = employeeId(uuidv7());

/** One figure per counter; the month is of no matter here. */
const controlTotals: ControlTotals = {
  contract: surveysControlTotalsStatedV1,
  linesOf: (database) => database.query(`SELECT 'counter/' || counter_id AS key, 1 AS count FROM surveys.counters_v1`),
};

let database: TestDatabase;
let service: RunningService;
let clock: FixedClock;

beforeEach(async () => {
  clock = fixedClock(instant(Date.now()));
  const features = [counterFeature, controlTotalsFeature(controlTotals)];
  const counters = defineService({ name: 'surveys', parts: counterParts, features });
  database = await preparedDatabase(counters);
  const settings = {
    agency,
    zone: 'WITA',
    database: { appUrl: database.url },
    tokenPublicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    logLevel: 'silent',
  } as const;
  service = await startService(counters, settings, { clock });
});
afterEach(async () => {
  await service.close();
  await database.drop();
});

const post = async (path: string, body: object, role: Role = 'system-admin', id = uuidv7()) => {
  const who = { accountId: 'operator:root@here', employeeId: operator, agency, roles: [role] };
  const response = await fetch(service.url + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      authorization: `Bearer ${await signAccessToken(pem, who, '1m')}`,
      'content-type': 'application/json',
      'idempotency-key': id,
    },
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const openCounter = async (name: string): Promise<string> =>
  String((await post('/counters', { name }, 'employee')).body['counterId']);
const state = (month = '2026-10', id = uuidv7()) => post('/operator/control-totals', { month }, 'system-admin', id);

const said = async (): Promise<readonly ControlTotalsStated[]> => {
  const { rows } = await database.pool.query<{ data: ControlTotalsStated }>(
    `SELECT envelope::json -> 'data' AS data FROM log.outbox
      WHERE type = 'surveys.control-totals-stated' AND topic = 'diskominfo.fed.surveys.v1'
      ORDER BY recorded_at, key_seq, key DESC`,
  );
  return rows.map(({ data }) => data);
};
/** How many facts lie before `upTo`: a partition holds the statements too, so its offsets alone do not tell. */
const factsBefore = async (upTo: readonly number[] = []): Promise<number> => {
  const { rows } = await database.pool.query<{ facts: number }>(
    `SELECT count(*)::int AS facts FROM log.outbox
      WHERE type <> 'surveys.control-totals-stated' AND topic = 'diskominfo.fed.surveys.v1'
        AND "offset" < ($1::bigint[])[partition + 1]`,
    [upTo],
  );
  return rows[0]?.facts ?? 0;
};
const factsOf = async (statements: readonly ControlTotalsStated[]): Promise<readonly number[]> =>
  Promise.all(statements.map(({ upTo }) => factsBefore(upTo)));
const nights = (): NightlyTotals =>
  new NightlyTotals(
    'surveys',
    new ControlTotalsService('surveys', service.runtime, controlTotals),
    pino({ level: 'silent' }),
  );

it('states what the read models hold and how far it counts, once for every change (MON-010)', async () => {
  const first = await openCounter('first');
  const id = uuidv7();
  expect(await state('2026-10', id)).toEqual({ status: 200, body: { revision: 1, lines: 1, version: 1 } });
  expect((await state('2026-10', id)).body).toMatchObject({ revision: 1 });
  expect((await state()).body).toMatchObject({ revision: 1 });
  await openCounter('second');
  expect((await state()).body).toMatchObject({ revision: 2, lines: 2 });
  const statements = await said();
  expect(statements).toHaveLength(2);
  expect(statements[0]).toMatchObject({ month: '2026-10', lines: [{ key: `counter/${first}`, count: 1 }] });
  expect(await factsOf(statements)).toEqual([1, 2]);
});

it('states an empty log as empty', async () => {
  expect(await state()).toMatchObject({ status: 200, body: { revision: 1, lines: 0 } });
  expect(await factsOf(await said())).toEqual([0]);
});

it('waits until the read models have caught up with the log', async () => {
  const opened = await Promise.all(Array.from({ length: 40 }, (_, index) => openCounter(`counter ${index}`)));
  const [answer] = await Promise.all([state(), openCounter('meanwhile')]);
  const [statement] = await said();
  expect([answer.status, statement?.lines.length]).toEqual([200, await factsBefore(statement?.upTo)]);
  expect(statement?.lines.length).toBeGreaterThanOrEqual(opened.length);
});

it('makes up a night that was missed, and states nothing of a night before anything was said', async () => {
  expect(await nights().round()).toEqual([]);
  await openCounter('first');
  expect(await nights().round()).toEqual([]);
  clock.advance(49 * hour);
  const months = await nights().round();
  expect(months).toHaveLength(3);
  expect((await said()).map(({ month }) => month).sort()).toEqual([...months].sort());
  clock.advance(24 * hour);
  expect(await nights().round()).toEqual([]);
  expect(await said()).toHaveLength(3);
});

it('is closed to everybody else and wants a month', async () => {
  expect(await post('/operator/control-totals', { month: '2026-10' }, 'agency-admin')).toMatchObject({ status: 403 });
  expect(await state('2026-13')).toMatchObject({ status: 400 });
});
