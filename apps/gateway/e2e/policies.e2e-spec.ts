import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningGateway } from '../src/app.module';
import { browserAt, startDoor } from './door.fixtures';

let door: RunningGateway;
beforeAll(async () => {
  door = await startDoor({});
});
afterAll(() => door.close());

it('lets in without a session what docs/ARCHITECTURE.md names, and nothing else', () => {
  const open = door.routes.filter(({ policy }) => policy.door.kind === 'everybody');
  expect([...new Set(open.map(({ policy }) => policy.name))].toSorted()).toEqual(
    ['activateAccount', 'askForToken', 'readDocs', 'readVitals', 'signIn', 'signInOutside', 'signOut'].map(
      (name) => `gateway.${name}`,
    ),
  );
  expect(
    open
      .filter(({ policy }) => policy.name === 'gateway.readDocs')
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(['/docs', '/docs/openapi.json']);
});

it('describes to everybody no route of operators or of the feed, and no address of a service', () => {
  const folder = join(__dirname, '../../../docs/openapi');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(texts.length).toBeGreaterThan(7);
  for (const text of texts) {
    const { paths, servers } = JSON.parse(text) as { paths: object; servers?: unknown };
    expect(Object.keys(paths).filter((path) => /^\/(?:operator|feed|metrics)\b/.test(path))).toEqual([]);
    expect(servers).toBeUndefined();
  }
});

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
  expect(asked.sort()).toEqual([
    ...['GET /api/session', 'GET /api/status', 'POST /api/session/passkey/proof', 'POST /api/session/passkeys'],
    ...['POST /api/session/passkeys/options', 'POST /api/session/proof', 'PUT /api/session/password'],
  ]);
});
