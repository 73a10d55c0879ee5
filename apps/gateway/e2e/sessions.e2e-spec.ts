import { setTimeout as pause } from 'node:timers/promises';
import type { RunningGateway } from '../src/app.module';
import { browserAt, startDoor, startIdentityNeighbour, type Browser } from './door.fixtures';

const HALF_A_MINUTE = 30_000;

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let door: RunningGateway;
let now: number;

const start = () => startDoor({ identity: identity.url }, { clock: () => now });

beforeEach(async () => {
  now = Date.parse('2026-11-02T01:00:00Z');
  identity = await startIdentityNeighbour();
  door = await start();
});
afterEach(async () => {
  await door.close();
  await identity.close();
});

/** A browser that signs in, and a copy of its cookie. */
const signIn = async (): Promise<Readonly<{ browser: Browser; copy: string }>> => {
  const browser = browserAt(door.url);
  const entered = await browser.send('POST', '/api/session', { username: 'rina', password: 'right' });
  return { browser, copy: entered.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '' };
};
const statusOf = async (cookie: string): Promise<number> =>
  (await fetch(`${door.url}/api/session`, { headers: { cookie } })).status;
/** As after a crash: the same keys, nothing remembered. */
const restart = async (): Promise<void> => {
  await door.close();
  door = await start();
};

it('opens nothing with the cookie of a session that was signed out, also after the door was killed (IDN-090)', async () => {
  const { browser, copy } = await signIn();
  expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
  await restart();
  expect(await statusOf(copy)).toBe(401);
});

it('lets somebody in at the first try whose browser still shows a session that has ended', async () => {
  const { copy } = await signIn();
  await fetch(`${door.url}/api/session`, {
    method: 'DELETE',
    headers: { 'sec-fetch-site': 'same-origin', cookie: copy },
  });
  const browser = browserAt(door.url, { cookie: copy });
  expect((await browser.send('POST', '/api/session', { username: 'rina', password: 'right' })).status).toBe(200);
  expect((await browser.send('GET', '/api/session')).status).toBe(200);
});

it('goes on after the door was killed where nobody signed out', async () => {
  const { copy } = await signIn();
  await restart();
  expect(await statusOf(copy)).toBe(200);
});

it('tells identity of a session that was signed out while identity was away, as soon as it is back', async () => {
  const { browser, copy } = await signIn();
  identity.state.isAway = true;
  expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
  identity.state.isAway = false;
  const other = await signIn();
  now += HALF_A_MINUTE;
  expect((await other.browser.send('GET', '/api/session')).status).toBe(200);
  while (identity.state.ended.size === 0) await pause(5);
  await restart();
  expect(await statusOf(copy)).toBe(401);
});

it('tells each such end once, however many people come in when identity is back', async () => {
  const leaving = [await signIn(), await signIn(), await signIn()];
  const staying = [await signIn(), await signIn(), await signIn(), await signIn()];
  identity.state.isAway = true;
  for (const { browser } of leaving) await browser.send('DELETE', '/api/session');
  identity.state.isAway = false;
  now += HALF_A_MINUTE;
  const before = identity.heard.length;
  const answers = await Promise.all(staying.map(({ browser }) => browser.send('GET', '/api/session')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  while (identity.state.ended.size < 3) await pause(5);
  expect(identity.heard.slice(before).filter(({ url }) => url?.endsWith('/ending')).length).toBe(3);
});

it('ends within half a minute after it was ended on another device, and no other one with it', async () => {
  const [{ browser: one }, { browser: other }] = [await signIn(), await signIn()];
  const sessionId = String(((await (await one.send('GET', '/api/identity/whoever')).json()) as { sid: string }).sid);
  identity.state.ended.add(sessionId);
  expect((await one.send('GET', '/api/session')).status).toBe(200);
  now += HALF_A_MINUTE;
  expect((await one.send('GET', '/api/session')).status).toBe(401);
  expect((await other.send('GET', '/api/session')).status).toBe(200);
});

it('does not let a session in on the word about another one while identity is away', async () => {
  const [{ copy }, other] = [await signIn(), await signIn()];
  await restart();
  expect(await statusOf(other.copy)).toBe(200);
  identity.state.isAway = true;
  now += HALF_A_MINUTE;
  expect(await statusOf(other.copy)).toBe(200);
  expect(await statusOf(copy)).toBe(503);
});
