import type { RunningGateway } from '../src/app.module';
import {
  browserAt,
  claimsOf,
  startDoor,
  startIdentityNeighbour,
  startNeighbour,
  who,
  type Browser,
  type Neighbour,
} from './door.fixtures';

jest.setTimeout(60_000);

let identity: Awaited<ReturnType<typeof startIdentityNeighbour>>;
let planning: Neighbour;
let door: RunningGateway;
let now = Date.parse('2026-11-02T01:00:00Z');
const MINUTE = 60_000;

beforeAll(async () => {
  identity = await startIdentityNeighbour();
  planning = await startNeighbour(({ method, url }, body) => ({
    status: method === 'POST' ? 201 : 200,
    headers: { 'kinerja-position': 'planning:9', 'set-cookie': 'evil=1', 'keep-alive': 'timeout=999' },
    body: url === '/status' ? { service: 'planning', head: 0, projections: [], outbox: [], inbox: [] } : { url, body },
  }));
  const services = {
    identity: identity.url,
    planning: planning.url,
    reporting: 'http://127.0.0.1:9',
    surveys: planning.url,
  };
  door = await startDoor(services, { clock: () => now });
});
afterAll(async () => {
  await door.close();
  await identity.close();
  await planning.close();
});
beforeEach(() => {
  identity.state.isDisabled = false;
});

const signedIn = async (): Promise<Browser> => {
  const browser = browserAt(door.url);
  const answer = await browser.send('POST', '/api/session', { username: 'Rina@dinsos', password: 'right' });
  expect(answer.status).toBe(200);
  return browser;
};
const codeOf = async (response: Response): Promise<unknown> => ((await response.json()) as { code?: string }).code;

describe('signing in', () => {
  it('opens a session in a cookie that only this door can read', async () => {
    const answer = await browserAt(door.url).send('POST', '/api/session', { username: 'rina', password: 'right' });
    const { accountId, employeeId, displayName, roles } = who;
    const at = { agency: 'dinsos', agencyName: 'Dinas Sosial' };
    const shown = { accountId, employeeId, displayName, roles, hasSecondFactor: false, ...at };
    expect(await answer.json()).toEqual(shown);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-kinerja-dinsos=/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Siti');
  });
  it('hands a refusal on, with the time to wait', async () => {
    const browser = browserAt(door.url);
    const wrong = await browser.send('POST', '/api/session', { username: 'rina', password: 'wrong' });
    expect([wrong.status, await codeOf(wrong)]).toEqual([401, 'sign-in.refused']);
    const slow = await browser.send('POST', '/api/session', { username: 'slow', password: 'x' });
    expect([slow.status, slow.headers.get('retry-after')]).toEqual([429, '7']);
    const unknown = await browser.send('POST', '/api/session', { username: 'x', password: 'y', colour: 'red' });
    expect(unknown.status).toBe(400);
  });
  describe.each(['/api/session', '/api/activation'])('at %s', (path) => {
    const whole = { username: 'rina', password: 'x', ...(path === '/api/activation' && { code: 'AAAA' }) };
    const cases = Object.keys(whole).flatMap((field) =>
      ['\u0000', 'rina\u0000', '\ud83d', ''].map((text) => [text, field] as const),
    );

    it.each([...cases, ['  ', 'username'] as const])(
      'with %j as its %s is refused by the name of the field, and goes nowhere',
      async (text, field) => {
        const before = identity.heard.length;
        const answer = await browserAt(door.url).send('POST', path, { ...whole, [field]: text });
        expect([answer.status, await answer.json()]).toEqual([
          400,
          expect.objectContaining({ code: 'request.bad-shape', errors: [expect.objectContaining({ field })] }),
        ]);
        expect(identity.heard).toHaveLength(before);
      },
    );
  });
  it('is limited per user name', async () => {
    const browser = browserAt(door.url);
    const statuses = [];
    for (let guess = 0; guess < 22; guess++)
      statuses.push((await browser.send('POST', '/api/session', { username: 'guessed', password: 'x' })).status);
    expect(statuses.slice(-2)).toEqual([429, 429]);
    expect(statuses[0]).toBe(401);
  });
  it('is limited per user name however the address is written', async () => {
    const strict = await startDoor({ identity: identity.url }, { limits: { signInsPerMinute: 1 } });
    const guess = (path: string) => browserAt(strict.url).send('POST', path, { username: 'guessed', password: 'x' });
    expect([(await guess('/api/session')).status, (await guess('/api/%73ession')).status]).toEqual([401, 429]);
    await strict.close();
  });
  it('is told to try again when the answer of identity breaks off', async () => {
    const broken = await startNeighbour(() => ({ headers: { 'content-length': '1' }, body: who }));
    const lone = await startDoor({ identity: broken.url });
    const answer = await browserAt(lone.url).send('POST', '/api/session', { username: 'rina', password: 'right' });
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'service.away']);
    await lone.close();
    await broken.close();
  });
  it('signs in who activates an account', async () => {
    const browser = browserAt(door.url);
    expect(
      (await browser.send('POST', '/api/activation', { username: 'rina', code: 'AAAA', password: 'x' })).status,
    ).toBe(200);
    expect((await browser.send('GET', '/api/session')).status).toBe(200);
  });
  it('ends with signing out, also for a copy of the cookie', async () => {
    const browser = browserAt(door.url);
    const answer = await browser.send('POST', '/api/session', { username: 'rina', password: 'right' });
    const copy = answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? '';
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    expect((await browser.send('GET', '/api/session')).status).toBe(401);
    expect((await fetch(`${door.url}/api/session`, { headers: { cookie: copy } })).status).toBe(401);
  });
  it('ends after half an hour without a request, and after twelve hours whatever happens (R18)', async () => {
    const idle = await signedIn();
    now += 31 * MINUTE;
    expect((await idle.send('GET', '/api/session')).status).toBe(401);
    const busy = await signedIn();
    for (let passed = 0; passed < 12 * 60; passed += 20) {
      expect((await busy.send('GET', '/api/session')).status).toBe(200);
      now += 20 * MINUTE;
    }
    expect((await busy.send('GET', '/api/session')).status).toBe(401);
  });
  it('ends within half a minute when the account is disabled (R19)', async () => {
    const browser = await signedIn();
    identity.state.isDisabled = true;
    now += MINUTE / 2;
    expect((await browser.send('GET', '/api/planning/periods')).status).toBe(401);
    identity.state.isDisabled = false;
    expect((await browser.send('GET', '/api/planning/periods')).status).toBe(401);
  });
  it('ends by a new password, but for the one that changed it, and at once where the door knows (IDN-077)', async () => {
    const [own, other] = [await signedIn(), await signedIn()];
    const change = { currentPassword: 'right', newPassword: 'another' };
    expect((await own.send('PUT', '/api/session/password', change)).status).toBe(200);
    expect((await own.send('GET', '/api/planning/periods')).status).toBe(200);
    expect((await other.send('GET', '/api/planning/periods')).status).toBe(401);
    expect((await (await signedIn()).send('GET', '/api/session')).status).toBe(200);
  });
  it('ends within half a minute by a password that was set at another door (IDN-077)', async () => {
    const browser = await signedIn();
    identity.state.passwordSetAt = new Date(Date.parse(identity.state.passwordSetAt) + 1).toISOString();
    expect((await browser.send('GET', '/api/planning/periods')).status).toBe(200);
    now += MINUTE / 2;
    expect((await browser.send('GET', '/api/planning/periods')).status).toBe(401);
  });
  it('goes on where identity shows an older password than it was begun with', async () => {
    const before = identity.state.passwordSetAt;
    identity.state.passwordSetAt = new Date(Date.parse(before) + 1).toISOString();
    const browser = await signedIn();
    identity.state.passwordSetAt = before;
    now += MINUTE / 2;
    expect((await browser.send('GET', '/api/planning/periods')).status).toBe(200);
  });
  it('tells identity where somebody comes from, by whom wrong guesses are counted', async () => {
    await signedIn();
    const heard = identity.heard.findLast(({ url }) => url === '/sign-ins');
    expect(heard?.headers['kinerja-client']).toBe('127.0.0.1');
  });
  it('believes as many proxies as stand before it, and nobody else, where somebody comes from', async () => {
    const clientAt = async (url: string): Promise<unknown> => {
      const chain = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9, 10.1.2.3' };
      await browserAt(url).send('POST', '/api/session', { username: 'rina', password: 'wrong' }, chain);
      return identity.heard.findLast((heard) => heard.url === '/sign-ins')?.headers['kinerja-client'];
    };
    const behind = await startDoor({ identity: identity.url }, { proxies: 2 });
    const told = [await clientAt(door.url), await clientAt(behind.url)];
    await behind.close();
    expect(told).toEqual(['10.1.2.3', '203.0.113.9']);
  });
});

describe('the way to a service', () => {
  it('needs a session', async () => {
    const answer = await browserAt(door.url).send('GET', '/api/planning/periods');
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'session.absent']);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
  it('says who is asking and passes the command as it came', async () => {
    const browser = await signedIn();
    const headers = {
      'idempotency-key': 'k1',
      'if-match': '"3"',
      authorization: 'Basic forged', // a bearer counts before the cookie: machine.e2e-spec.ts
      'x-forwarded-for': '6.6.6.6',
    };
    const answer = await browser.send('POST', '/api/planning/skps?x=1', { year: 2026 }, headers);
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ url: '/skps?x=1', body: '{"year":2026}' });
    expect(answer.headers.get('kinerja-position')).toBe('planning:9');
    expect(answer.headers.getSetCookie().join()).not.toContain('evil');
    expect(answer.headers.get('keep-alive')).not.toBe('timeout=999');
    const heard = planning.heard.at(-1);
    expect(heard?.headers).toMatchObject({ 'idempotency-key': 'k1', 'if-match': '"3"' });
    expect(heard?.headers.cookie).toBeUndefined();
    expect(heard?.headers['x-forwarded-for']).toBeUndefined();
    const claims = await claimsOf(heard);
    expect(claims).toMatchObject({ sub: 'a1', employee: who.employeeId, agency: 'dinsos', roles: ['employee'] });
    expect(Number(claims['exp']) - Number(claims['iat'])).toBe(300);
  });
  it('refuses commands of foreign pages', async () => {
    const browser = await signedIn();
    const heard = planning.heard.length;
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect((await browser.send('POST', '/api/planning/skps', {}, foreign)).status).toBe(403);
    expect((await browser.send('DELETE', '/api/session', undefined, foreign)).status).toBe(403);
    expect(planning.heard).toHaveLength(heard);
  });
  it.each(['/%61pi/session', '/api/session', '/api/nowhere'])('is kept by no cache as %s', async (path) =>
    expect((await browserAt(door.url).send('GET', path)).headers.get('cache-control')).toBe('no-store'),
  );
  it('tells that a service is away, and when to try again', async () => {
    const answer = await (await signedIn()).send('GET', '/api/reporting/queue');
    expect([answer.status, answer.headers.get('retry-after'), await codeOf(answer)]).toEqual([
      503,
      '2',
      'service.away',
    ]);
  });
  it.each([
    '/api/identity/sign-ins',
    '/api/identity/%73ign-ins',
    '/%61pi/planning/status',
    '/api/plannin%67/status',
    '/api/planning/status',
    '/api/nowhere/x',
    '/api/',
  ])('does not lead to %s', async (path) => expect((await (await signedIn()).send('GET', path)).status).toBe(404));
  it('refuses with a problem too, what is too often or goes astray', async () => {
    const strict = await startDoor(
      { identity: identity.url, surveys: planning.url },
      { limits: { anonymousPerMinute: 1 } },
    );
    const astray = await fetch(`${strict.url}/s/%5C..%5Cstatus`);
    const often = await fetch(`${strict.url}/s/abc`);
    expect([astray.status, await codeOf(astray)]).toEqual([400, 'http.400']);
    expect([often.status, await codeOf(often)]).toEqual([429, 'request.too-many']);
    for (const path of ['/healthz?x', '/readyz', '/feed/surveys/x'])
      expect((await fetch(`${strict.url}${path}`)).status).not.toBe(429);
    for (const path of ['/healthzz', '/healthz/x', '/feed/nowhere'])
      expect([path, (await fetch(`${strict.url}${path}`)).status]).toEqual([path, 429]);
    await strict.close();
  });
});

describe('the instance', () => {
  it('tells how far it is behind, to who is signed in', async () => {
    expect((await browserAt(door.url).send('GET', '/api/status')).status).toBe(401);
    const status = (await (await (await signedIn()).send('GET', '/api/status')).json()) as object;
    expect(status).toMatchObject({ behind: 3, away: ['reporting'] });
  });
  it('is alive, and ready only when every service is', async () => {
    expect((await fetch(`${door.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${door.url}/readyz`)).status).toBe(503);
    const whole = await startDoor({ identity: identity.url });
    expect((await fetch(`${whole.url}/readyz`)).status).toBe(200);
    await whole.close();
  });
  it('lets citizens at a survey without a session and tells it nothing of them', async () => {
    const answer = await fetch(`${door.url}/s/abc`, { headers: { cookie: 'x=1', 'x-forwarded-for': '6.6.6.6' } });
    expect(await answer.json()).toMatchObject({ url: '/s/abc' });
    expect(planning.heard.at(-1)?.headers.cookie).toBeUndefined();
    const form = await fetch(`${door.url}/s/abc`, { method: 'POST', body: new URLSearchParams({ u1: '4' }) });
    expect(await form.json()).toMatchObject({ url: '/s/abc', body: 'u1=4' });
  });
  it('gives its feed to the centre and nobody else', async () => {
    const feed = (bearer?: string) =>
      fetch(`${door.url}/feed/planning?from=0`, { headers: bearer ? { authorization: `Bearer ${bearer}` } : {} });
    expect((await feed()).status).toBe(401);
    expect((await feed('guessed')).status).toBe(401);
    expect(await (await feed('shared-with-the-centre')).json()).toMatchObject({ url: '/feed/planning?from=0' });
  });
  it('sends strict headers on pages, files, problems and answers (R08)', async () => {
    for (const path of ['/', '/assets/index-a1b2c3d4.js', '/api/session', '/healthz']) {
      const { headers } = await fetch(`${door.url}${path}`);
      const isForAWindow = headers.get('content-type')?.startsWith('text/html');
      expect(headers.get('content-security-policy')).toContain(`default-src '${isForAWindow ? 'self' : 'none'}'`);
      expect(headers.get('cross-origin-opener-policy')).toBe(isForAWindow ? 'same-origin' : null);
      expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
    const https = await startDoor({ identity: identity.url }, { publicUrl: 'https://kinerja.example.go.id' });
    expect((await fetch(https.url)).headers.get('strict-transport-security')).toContain('max-age=31536000');
    await https.close();
  });
  it('serves the staff app below its base path, for every address the app knows', async () => {
    const page = await fetch(`${door.url}/inbox?month=2026-11`);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<base href="/dinsos/" />');
    const nonce = /csp-nonce" content="([^"]+)"/.exec(html)?.[1];
    expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const file = await fetch(`${door.url}/assets/index-a1b2c3d4.js`);
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
  it('shows the app, which says that it is lost, for an address it does not know, with status 404', async () => {
    const page = await fetch(`${door.url}/xyz/2026-11`, { headers: { accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('<base href="/dinsos/" />')]);
  });
  it.each([
    ['/s/ABCD', 503, 'Bagian ini belum menjawab'],
    ['/api/planning/skps', 401, 'Anda belum masuk'],
    ['/api/nothing', 404, 'Halaman tidak ditemukan'],
    ['/%zz', 400, 'Permintaan ini tidak dapat diproses'],
  ])('shows a person who goes to %s a page and a program a problem, both with %i', async (path, status, title) => {
    const alone = await startDoor({ identity: identity.url, planning: identity.url, surveys: 'http://127.0.0.1:9' });
    const page = await fetch(`${alone.url}${path}`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain(`<h1>${title}</h1>`);
    const program = await fetch(`${alone.url}${path}`);
    expect([program.status, program.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    await alone.close();
  });
  it('tells a body that is too large as that, before it is sent on', async () => {
    const body = JSON.stringify({ title: 'x'.repeat(2 * 1024 * 1024) });
    const answer = await browserAt(door.url).send('POST', '/api/planning/skps', { title: body });
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'request.too-large' })]);
  });
  it.each(['/api/planning/skps', '/api/identity/people-imports?dryRun=true'])(
    'asks whoever sends a body in pieces to %s to state its length, and sends nothing on',
    async (path) => {
      const browser = await signedIn();
      const before = [planning.heard.length, identity.heard.length];
      const answer = await browser.sendInPieces(path, ['{"csv":"', 'x'.repeat(2 * 1024 * 1024), '"}']);
      expect([answer.status, await answer.json()]).toEqual([
        411,
        expect.objectContaining({ code: 'request.no-length' }),
      ]);
      expect([planning.heard.length, identity.heard.length]).toEqual(before);
    },
  );
  it('takes no address for an import because of what is asked of it', async () => {
    const before = planning.heard.length;
    const body = { title: 'x'.repeat(2 * 1024 * 1024) };
    const answer = await (await signedIn()).send('POST', '/api/planning/skps?x=/api/planning/a-imports', body);
    expect([answer.status, planning.heard.length]).toEqual([413, before]);
  });
  it('shows its routes, to who has not signed in too', async () => {
    expect((await fetch(`${door.url}/docs`)).headers.get('content-type')).toContain('text/html');
    expect(await (await fetch(`${door.url}/docs/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' });
  });
});
