import type { RunningGateway } from '../src/app.module';
import { browserAt, claimsOf, startDoor, startIdentityNeighbour, who, type Browser } from './door.fixtures';

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

const told = async (answer: Response) => ({ status: answer.status, body: await answer.json() });
const half = async (): Promise<Browser> => {
  const browser = browserAt(door.url);
  const answer = await told(await browser.send('POST', '/api/session', { username: 'budi', password: 'right' }));
  expect(answer).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted' } });
  expect(JSON.stringify(answer.body)).not.toContain('half-of-budi');
  return browser;
};
const enter = async (): Promise<Browser> => {
  const browser = browserAt(door.url);
  await browser.send('POST', '/api/session', { username: 'rina', password: 'right' });
  return browser;
};
const authTimeOf = async (browser: Browser): Promise<unknown> => {
  await browser.send('GET', '/api/identity/whoever');
  return (await claimsOf(identity.heard.at(-1)))['auth_time'];
};
const seconds = (time: string): number => Date.parse(time) / 1_000;

describe('a sign-in with a code (IDN-132)', () => {
  it('is no session before the code has come, also after a reload and a restart of the door', async () => {
    const browser = await half();
    expect((await browser.send('GET', '/api/identity/whoever')).status).toBe(401);
    await door.close();
    door = await start();
    const again = browser.at(door.url);
    expect((await again.send('GET', '/api/identity/whoever')).status).toBe(401);
    expect(await told(await again.send('GET', '/api/session'))).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted' } }); // prettier-ignore
    expect((await again.send('POST', '/api/session/code', { code: '123456' })).status).toBe(200);
  });

  it('tells the browser that a code is wanted, and takes it', async () => {
    const browser = await half();
    expect(await told(await browser.send('GET', '/api/session'))).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted' } }); // prettier-ignore
    expect(await told(await browser.send('POST', '/api/session/code', { code: '1' }))).toMatchObject({ status: 422, body: { code: 'second-factor.wrong-code' } }); // prettier-ignore
    expect(await told(await browser.send('POST', '/api/session/code', { code: '123456' }))).toMatchObject({ status: 200, body: { hasSecondFactor: true } }); // prettier-ignore
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    expect((await browser.send('POST', '/api/session/code', { code: '123456' })).status).toBe(401);
  });

  it('begins again after five minutes, and where nobody has shown a password', async () => {
    const browser = await half();
    now += 5 * 60_000;
    expect(await told(await browser.send('POST', '/api/session/code', { code: '123456' }))).toMatchObject({ status: 401, body: { code: 'sign-in.start-over' } }); // prettier-ignore
    expect(await told(await browser.send('GET', '/api/session'))).toMatchObject({ body: { code: 'session.absent' } });
    const stranger = browserAt(door.url);
    expect((await stranger.send('POST', '/api/session/code', { code: '123456' })).status).toBe(401);
  });

  it('is given up by whoever signs out, and leaves another session alone until then', async () => {
    const browser = await enter();
    await browser.send('POST', '/api/session', { username: 'budi', password: 'right' });
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
    await browser.send('DELETE', '/api/session');
    expect((await browser.send('POST', '/api/session/code', { code: '123456' })).status).toBe(401);
  });
});

describe('the proof (IDN-135)', () => {
  it('is told to the services with every token, and moves when it was given anew', async () => {
    const browser = await enter();
    expect(await authTimeOf(browser)).toBe(seconds(who.passwordSetAt));
    const wrong = await told(await browser.send('POST', '/api/session/proof', { password: 'wrong' }));
    expect(wrong).toMatchObject({ status: 422, body: { code: 'password.wrong' } });
    expect((await browser.send('POST', '/api/session/proof', { password: 'right' })).status).toBe(200);
    expect(await authTimeOf(browser)).toBe(seconds(identity.state.provedAt));
  });

  it('is known to another process of the door at once, and after a restart', async () => {
    const browser = await enter();
    const other = await start();
    try {
      expect(await authTimeOf(browser.at(other.url))).toBe(seconds(who.passwordSetAt));
      await browser.send('POST', '/api/session/proof', { password: 'right' });
      expect(await authTimeOf(browser.at(other.url))).toBe(seconds(identity.state.provedAt));
      await door.close();
      door = await start();
      expect(await authTimeOf(browser.at(door.url))).toBe(seconds(identity.state.provedAt));
    } finally {
      await other.close();
    }
  });

  it('given again and again keeps no role that was taken away (R19)', async () => {
    const browser = await enter();
    identity.state.roles = [];
    for (let proof = 0; proof < 4; proof += 1) {
      now += 20_000;
      await browser.send('POST', '/api/session/proof', { password: 'right' });
    }
    await browser.send('GET', '/api/identity/whoever');
    expect((await claimsOf(identity.heard.at(-1)))['roles']).toEqual([]);
  });

  it('is asked of nobody who is not signed in', async () =>
    expect((await browserAt(door.url).send('POST', '/api/session/proof', { password: 'right' })).status).toBe(401));
});

describe('a second factor that the agency demands (IDN-137)', () => {
  const dueOn = '2026-12-21';
  const refused = { status: 403, body: { code: 'second-factor.demanded' } };

  it('keeps nobody out before its day, and tells which day that is', async () => {
    identity.state.demand = { dueOn, isDue: false };
    const browser = await enter();
    expect(await told(await browser.send('GET', '/api/session'))).toMatchObject({ status: 200, body: { secondFactorDemand: { dueOn, isDue: false } } }); // prettier-ignore
    expect((await browser.send('GET', '/api/identity/people')).status).toBe(200);
  });

  it('leaves after it the set-up, the own recovery and signing out, and is over as soon as it is set up', async () => {
    identity.state.demand = { dueOn, isDue: true };
    const browser = await enter();
    expect(await told(await browser.send('GET', '/api/session'))).toMatchObject({ status: 200, body: { secondFactorDemand: { isDue: true } } }); // prettier-ignore
    for (const [method, path] of [['GET', 'people'], ['POST', 'accounts'], ['GET', 'accounts/me/../people']] as const)
      expect(await told(await browser.send(method, `/api/identity/${path}`, method === 'POST' ? {} : undefined))).toMatchObject(refused); // prettier-ignore
    const change = { currentPassword: 'right', newPassword: 'another long one' };
    expect(await told(await browser.send('PUT', '/api/session/password', change))).toMatchObject(refused);
    expect((await browser.send('POST', '/api/session/proof', { password: 'right' })).status).toBe(200);
    expect((await browser.send('GET', '/api/identity/accounts/me/second-factor')).status).toBe(200);
    expect((await browser.send('POST', '/api/identity/accounts/me/second-factor/offers', {})).status).toBe(200);
    identity.state.demand = undefined;
    expect((await browser.send('GET', '/api/identity/people')).status).toBe(200);
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
  });

  it('holds on while identity is away', async () => {
    identity.state.demand = { dueOn, isDue: true };
    const browser = await enter();
    identity.state.isAway = true;
    expect(await told(await browser.send('GET', '/api/identity/people'))).toMatchObject(refused);
  });
});
