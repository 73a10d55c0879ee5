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

it.each(['readiness', 'statuses'] as const)(
  'asks for the %s once while it is being found out, and then anew',
  async (what) => {
    const heard = once(service, 'asked');
    const answers = Array.from({ length: 20 }, () => probe[what]());
    await heard;
    asked[0]?.end('{"behind":0}');
    expect(new Set((await Promise.all(answers)).map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(asked).toHaveLength(1);
    const later = probe[what]();
    while (asked.length < 2) await once(service, 'asked');
    asked[1]?.end('{"behind":0}');
    await later;
  },
);
