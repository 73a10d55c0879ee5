import { preparedDatabase } from '@kinerja/service-testing';
import type { TestDatabase } from '@kinerja/testing';
import type { RunningService } from '../index';
import { counterService } from './counter-service.fixtures';
import { openCounter, scrape, seriesOf, startCounters } from './watched-service.fixtures';

let database: TestDatabase;
let service: RunningService;

beforeAll(async () => {
  database = await preparedDatabase(counterService);
  service = await startCounters({ appUrl: database.url });
});
afterAll(async () => {
  await service.close();
  await database.drop();
});

it('tells every metric that the dashboards and alerts rest on by its name', async () => {
  const text = await (await fetch(`${service.url}/metrics`)).text();
  const told = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const promised = [
    ...['kinerja_outbox_unsent_age_seconds', 'kinerja_consumer_lag_messages', 'kinerja_parked_keys'],
    ...['kinerja_refused_records_total', 'kinerja_append_batch_items', 'kinerja_append_seconds'],
    ...['kinerja_projection_lag_events', 'kinerja_job_age_seconds', 'kinerja_http_request_seconds'],
    ...['kinerja_witness_age_seconds', 'kinerja_event_loop_lag_seconds', 'kinerja_check_ok', 'kinerja_collector_ok'],
    ...['process_resident_memory_bytes', 'process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds'],
    ...['nodejs_gc_duration_seconds', 'process_start_time_seconds'],
  ];
  expect(promised.filter((name) => !told.has(name))).toEqual([]);
});

it('moves them with what the service does', async () => {
  const before = await scrape(service);
  expect(await openCounter(service)).toBe(201);
  const answered = seriesOf('kinerja_http_request_seconds_count', { route: 'POST /counters', status: '201' });
  let after = await scrape(service);
  const grown = (name: string): number => (after.get(name) ?? 0) - (before.get(name) ?? 0);
  // A request is counted when its answer has gone, which its reader may know before.
  while (grown(answered) === 0) after = await scrape(service);
  expect(grown(seriesOf('kinerja_append_batch_items_count'))).toBe(1);
  expect(grown(seriesOf('kinerja_append_batch_items_sum'))).toBe(1);
  expect(grown(seriesOf('kinerja_append_seconds_sum'))).toBeGreaterThan(0);
  expect(grown(answered)).toBe(1);
  expect(after.get(seriesOf('kinerja_projection_lag_events', { projection: 'counters_v1' }))).toBeLessThanOrEqual(1);
  expect(after.get(seriesOf('kinerja_check_ok', { check: 'database' }))).toBe(1);
});

it('counts the keys that wait for an operator', async () => {
  await database.pool.query(
    `INSERT INTO log.consumer_offsets (consumer, topic, partition, next_offset) VALUES ('surveys', 'diskominfo.planning.v1', 3, 1)`,
  );
  await database.pool.query(
    `INSERT INTO messaging.parked_keys (consumer, topic, partition, key, cause, reason)
     VALUES ('surveys', 'diskominfo.planning.v1', 3, 'a', 'failed', 'no such unit')`,
  );
  expect((await scrape(service)).get(seriesOf('kinerja_parked_keys', { consumer: 'surveys' }))).toBe(1);
});

it('names a route as it is written, so that no id in an address becomes a series', async () => {
  await fetch(`${service.url}/counters/018f3c7e-8b1a-7c3d-9e4f-0123456789ab`);
  await fetch(`${service.url}/nothing/here`);
  let told = await scrape(service);
  const countOf = (route: string, status: string): number | undefined =>
    told.get(seriesOf('kinerja_http_request_seconds_count', { route, status }));
  while (countOf('GET unknown', '404') === undefined) told = await scrape(service);
  expect(countOf('GET /counters/:id', '401')).toBe(1);
  expect(countOf('GET unknown', '404')).toBe(1);
  expect([...told.keys()].join()).not.toContain('018f3c7e');
});
