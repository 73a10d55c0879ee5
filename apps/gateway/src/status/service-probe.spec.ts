import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceProbe } from './service-probe';

let service: Server;
let probe: ServiceProbe;
const asked: ServerResponse[] = [];

beforeAll(async () => {
  service = createServer((_, response) => {
    asked.push(response);
    service.emit('asked');
  }).listen(0, '127.0.0.1');
  await once(service, 'listening');
  probe = new ServiceProbe({ planning: `http://127.0.0.1:${(service.address() as AddressInfo).port}` });
});
afterEach(() => asked.splice(0));
afterAll(() => service.close());

it('asks for the readiness once while it is being found out, and then anew', async () => {
  const heard = once(service, 'asked');
  const answers = Array.from({ length: 20 }, () => probe.readiness());
  await heard;
  asked[0]?.end();
  expect(await Promise.all(answers)).toEqual(answers.map(() => [{ service: 'planning', isReady: true }]));
  expect(asked).toHaveLength(1);
  const later = probe.readiness();
  while (asked.length < 2) await once(service, 'asked');
  asked[1]?.end();
  await later;
});

it.each(['statuses', 'documents'] as const)('is told of no %s where an answer breaks off', async (what) => {
  const heard = once(service, 'asked');
  const answer = probe[what]();
  await heard;
  asked[0]?.writeHead(200, { 'content-length': '100' }).write('{"behind"');
  asked[0]?.destroy();
  expect(await answer).toEqual([['planning', undefined]]);
});
