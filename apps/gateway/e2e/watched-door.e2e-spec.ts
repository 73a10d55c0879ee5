import { SpanReceiver } from '@kinerja/service-testing';
import type { RunningGateway } from '../src/app.module';
import { startDoor, startIdentityNeighbour, startNeighbour, type Neighbour } from './door.fixtures';

const trace = '0af7651916cd43dd8448eb211c80319c';
const caller = `00-${trace}-b7ad6b7169203331-01`;

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let surveys: Neighbour;
let receiver: SpanReceiver;
const doors: RunningGateway[] = [];

beforeAll(async () => {
  identity = await startIdentityNeighbour();
  surveys = await startNeighbour(() => ({ body: { answered: true } }));
  receiver = await SpanReceiver.start();
});
afterAll(async () => {
  for (const door of doors) await door.close();
  await Promise.all([identity.close(), surveys.close(), receiver.stop()]);
});

const open = async (tracing?: { endpoint: string; ratio: number }): Promise<RunningGateway> => {
  const services = { identity: identity.url, surveys: surveys.url };
  const door = await startDoor(services, { telemetry: { metricsPort: 0, ...(tracing && { tracing }) } });
  doors.push(door);
  return door;
};
const ask = async (door: RunningGateway, traceparent: string): Promise<string | undefined> => {
  expect((await fetch(`${door.url}/s/abc`, { headers: { traceparent } })).status).toBe(200);
  return surveys.heard.at(-1)?.headers['traceparent'] as string | undefined;
};

it('puts its own span between a caller and a service', async () => {
  const door = await open({ endpoint: receiver.endpoint, ratio: 1 });
  const passed = await ask(door, caller);
  await door.close();
  expect(receiver.spans).toMatchObject([
    { service: 'gateway', name: 'GET /s/*', traceId: trace, parent: 'b7ad6b7169203331' },
  ]);
  expect(passed).toBe(`00-${trace}-${receiver.spans[0]?.spanId ?? ''}-01`);
});

it('passes on a traceparent without a collector, and nothing that only looks like one', async () => {
  const door = await open();
  expect(await ask(door, caller)).toBe(caller);
  expect(await ask(door, 'Siti')).toBeUndefined();
});

it('tells its metrics on a port of their own and never to the public', async () => {
  const door = await open();
  await ask(door, caller);
  const counted = /kinerja_http_request_seconds_count\{[^}]*route="GET \/s\/\*",status="200"\} 1/;
  const metrics = async (): Promise<string> => (await fetch(`${door.metricsUrl ?? ''}/metrics`)).text();
  let text = await metrics();
  // A request is counted when its answer has gone, which its reader may know before.
  while (!counted.test(text)) text = await metrics();
  expect(text).toContain('service="gateway",agency="dinsos"');
  expect(text).toContain('kinerja_event_loop_lag_seconds');
  for (const path of ['/metrics', '/api/surveys/metrics', '/api/surveys/%6Detrics', '/s/../metrics'])
    expect(await (await fetch(door.url + path)).text()).not.toContain('kinerja_');
});
