import type { RunningGateway } from '../src/app.module';
import { browserAt, startDoor } from './door.fixtures';

let door: RunningGateway;
beforeAll(async () => {
  door = await startDoor({});
});
afterAll(() => door.close());

it('asks for a session where the policy of a route wants somebody, and nowhere else', async () => {
  const told: Record<string, boolean> = {};
  for (const { verb, path } of door.routes) {
    const answer = await browserAt(door.url).send(verb, path, verb === 'POST' ? {} : undefined);
    const text = await answer.text();
    told[`${verb} ${path}`] = answer.status === 401 && text.includes('"session.absent"');
  }
  const wanted = door.routes.map(({ verb, path, policy }) => [`${verb} ${path}`, policy.door.kind !== 'everybody']);
  expect(told).toEqual(Object.fromEntries(wanted));
  const asked = Object.keys(told).filter((route) => told[route]);
  expect(asked.sort()).toEqual(['GET /api/session', 'GET /api/status', 'PUT /api/session/password']);
});
