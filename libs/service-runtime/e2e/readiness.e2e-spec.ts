import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { preparedDatabase } from '@kinerja/service-testing';
import { migrateService, type RunningService } from '../index';
import { counterService } from './counter-service.fixtures';
import { openCounter, readinessOf, scrape, seriesOf, startCounters, type Ready } from './watched-service.fixtures';

/** Asks again until it is as wished; the test's own time limit ends it. */
const until = async (service: RunningService, wished: (ready: Ready) => boolean): Promise<Ready> => {
  const ready = await readinessOf(service);
  return wished(ready) ? ready : until(service, wished);
};

describe('with a database that goes and comes back', () => {
  let folder: string;
  let postgres: LocalPostgres;
  let service: RunningService;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kinerja-ready-'));
    postgres = await startLocalPostgres({ folder });
    const database = { database: 'counters', owner: 'counters_owner', app: 'counters_app' };
    const { ownerUrl, appUrl } = await postgres.createServiceDatabase(database);
    await migrateService(counterService, { ownerUrl, appUrl, jobs: 'here' });
    service = await startCounters({ appUrl });
  }, 60_000);
  afterAll(async () => {
    await service.close();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is unready while it is away, says so by name, and is ready again by itself (F06)', async () => {
    expect(await readinessOf(service)).toEqual({ status: 200, failing: [] });
    await postgres.stop();
    const away = await until(service, ({ status }) => status === 503);
    expect(away.failing).toMatchObject([{ name: 'database', detail: expect.stringMatching(/ECONNREFUSED|terminat/) }]);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);

    const { port } = postgres;
    postgres = await startLocalPostgres({ folder, port });
    await until(service, ({ status }) => status === 200);
    expect(await openCounter(service)).toBe(201);
  }, 60_000);

  it('answers a scrape meanwhile with what it knows', async () => {
    await postgres.stop();
    await until(service, ({ status }) => status === 503);
    const told = await scrape(service);
    expect(told.get(seriesOf('kinerja_check_ok', { check: 'database' }))).toBe(0);
    expect(told.get(seriesOf('kinerja_collector_ok', { collector: 'kinerja_parked_keys' }))).toBe(0);
    expect(told.get(seriesOf('kinerja_append_batch_items_count'))).toBe(1);
    expect(told.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    postgres = await startLocalPostgres({ folder, port: postgres.port });
    await until(service, ({ status }) => status === 200);
  }, 60_000);
});

it('stays ready when a read model sets an event aside, and tells of it', async () => {
  const database = await preparedDatabase(counterService);
  const service = await startCounters({ appUrl: database.url });
  try {
    await openCounter(service);
    expect(await readinessOf(service)).toMatchObject({ status: 200 });
    await service.runtime.store.commit({
      ...{ stream: 'counter-x', expected: 'none', fingerprint: '0'.repeat(64) },
      events: [{ type: 'CounterOpened', data: { counterId: 'no uuid', owner: 'nobody', name: 'x' } }],
      meta: { commandId: '018f3c7e-8b1a-7c3d-9e4f-0123456789ab', actor: 'test', correlationId: 'test' },
    });
    expect(await openCounter(service)).toBe(201);
    const { store, projections } = service.runtime;
    expect(await projections.waitFor(await store.head(), 10_000)).toBe(0n);
    expect(await readinessOf(service)).toEqual({ status: 200, failing: [] });
    expect((await service.status()).projections).toContainEqual({ name: 'counters_v1', position: 3, setAside: 1 });
    expect((await scrape(service)).get(seriesOf('kinerja_set_aside_events', { projection: 'counters_v1' }))).toBe(1);
  } finally {
    await service.close();
    await database.drop();
  }
});

it('is unready while a read model has stopped because its table is not as expected, and names it', async () => {
  const database = await preparedDatabase(counterService);
  const service = await startCounters({ appUrl: database.url });
  try {
    expect(await readinessOf(service)).toMatchObject({ status: 200 });
    await database.superuser.query('ALTER TABLE surveys.counters_v1 RENAME TO counters_gone');
    await openCounter(service);
    const stopped = await until(service, ({ status }) => status === 503);
    expect(stopped.failing).toMatchObject([
      { name: 'projections', detail: expect.stringMatching(/^counters_v1 stopped: after position \d+: .*42P01/) },
    ]);
  } finally {
    await service.close();
    await database.drop();
  }
});
