import { ServiceMetrics } from './service-metrics';

const open = (): ServiceMetrics => new ServiceMetrics({ service: 'planning', agency: 'diskominfo' });
const valueOf = (text: string, series: string): string | undefined =>
  text.split('\n').find((line) => line.startsWith(`${series} `))?.slice(series.length + 1); // prettier-ignore
const of = (name: string, labels = ''): string => `${name}{${labels}service="planning",agency="diskominfo"}`;

it('counts batches and what they took', async () => {
  const metrics = open();
  metrics.appended(3, 0.004);
  metrics.appended(1, 0.002);
  const { body } = await metrics.text();
  expect(valueOf(body, of('kinerja_append_batch_items_count'))).toBe('2');
  expect(valueOf(body, of('kinerja_append_batch_items_sum'))).toBe('4');
  expect(valueOf(body, of('kinerja_append_seconds_count'))).toBe('2');
});

it('counts refusals from 0 on, so that the first one is a rise', async () => {
  const metrics = open();
  const refused = metrics.refusalsOf('planning');
  const series = of('kinerja_refused_records_total', 'consumer="planning",');
  expect(valueOf((await metrics.text()).body, series)).toBe('0');
  refused();
  expect(valueOf((await metrics.text()).body, series)).toBe('1');
});

it('asks at every scrape, and forgets what is no longer there', async () => {
  const metrics = open();
  const parked = new Map([['reporting', 2]]);
  metrics.ask('kinerja_parked_keys', () => [...parked].map(([consumer, value]) => ({ labels: { consumer }, value })));
  const series = of('kinerja_parked_keys', 'consumer="reporting",');
  expect(valueOf((await metrics.text()).body, series)).toBe('2');
  parked.clear();
  expect(valueOf((await metrics.text()).body, series)).toBeUndefined();
});

it.each([
  ['fails', () => Promise.reject(new Error('the database is away'))],
  ['does not answer', () => new Promise<never>(() => undefined)],
])('answers with what it knows when a question %s, and leaves out what it does not', async (_how, ask) => {
  const metrics = open();
  metrics.ask('kinerja_outbox_unsent_age_seconds', ask);
  metrics.appended(1, 0.002);
  const { body } = await metrics.text();
  expect(valueOf(body, of('kinerja_outbox_unsent_age_seconds'))).toBeUndefined();
  expect(valueOf(body, of('kinerja_collector_ok', 'collector="kinerja_outbox_unsent_age_seconds",'))).toBe('0');
  expect(valueOf(body, of('kinerja_append_batch_items_count'))).toBe('1');
});

it('tells of its process beside itself', async () => {
  const { body } = await open().text();
  for (const name of ['kinerja_event_loop_lag_seconds', 'process_resident_memory_bytes', 'nodejs_gc_duration_seconds'])
    expect(body).toContain(`# TYPE ${name} `);
});
