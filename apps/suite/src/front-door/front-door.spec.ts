import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { freePort } from '@kinerja/local-process';
import type { Instance } from '../processes/instance';
import { Instances } from '../processes/instances';
import { type FrontDoor, openFrontDoor } from './front-door';

let gateway: Server;
let door: FrontDoor;
/** What the gateway does with a connection on which something was asked. */
let dies: (connection: Socket) => void;

beforeAll(async () => {
  gateway = createServer((connection) => connection.once('data', () => dies(connection)).on('error', () => undefined));
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`;
  const instances = new Instances();
  instances.add({ settings: { code: 'dinsos', name: 'Dinas Sosial', basePath: '/dinsos' }, url } as Instance);
  const local = { home: '/nowhere', control: 'secret', foundAgency: async () => undefined };
  door = await openFrontDoor(instances, { ...local, port: await freePort(), webFolder: '/nowhere' });
});
afterAll(async () => {
  await door.close();
  gateway.close();
});

const deaths: readonly (readonly [string, (connection: Socket) => void])[] = [
  ['resets the connection', (connection) => connection.resetAndDestroy()],
  ['closes the connection', (connection) => connection.end()],
];

describe.each(deaths)('a gateway that %s', (_, how) => {
  beforeAll(() => {
    dies = how;
  });

  it.each([
    ['a question', '/dinsos/api/planning/skps', undefined],
    ['a command', '/dinsos/api/planning/skps', { month: '2026-10' }],
    ['a sign-in', '/api/session', { username: 'rina@dinsos', password: 'x' }],
  ])('is told as being started to %s', async (_kind, path, body) => {
    const answer = await fetch(`${door.url}${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      ...{ status: 503, code: 'instance.starting', title: 'Dinas Sosial is being started' },
    });
  });
});
