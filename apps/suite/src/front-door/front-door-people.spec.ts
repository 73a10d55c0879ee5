import { text } from 'node:stream/consumers';
import { proofOfUser } from '@kinerja/installation';
import { DoorUnderTest } from './front-door.fixtures';

let door: DoorUnderTest;
let questions = 0;

beforeAll(async () => {
  door = await DoorUnderTest.open(async (request, response) => {
    questions += 1;
    if ((await text(request)).includes('wants a code')) {
      response.writeHead(401, { 'content-type': 'application/problem+json', 'set-cookie': 'half=1; Path=/' });
      return response.end(JSON.stringify({ status: 401, code: 'sign-in.code-wanted', title: 'Code' }));
    }
    const status = Number(/\/says\/(\d+)/.exec(request.url ?? '')?.[1] ?? 429);
    response.writeHead(status, { 'content-type': 'application/problem+json', 'retry-after': '7' });
    return response.end(JSON.stringify({ status, code: 'test.refused', title: 'No' }));
  });
});
afterAll(() => door.close());

const navigation = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const go = (path: string, acceptLanguage = 'id', method = 'GET'): Promise<Response> =>
  fetch(`${door.url}${path}`, { method, headers: { ...navigation, 'accept-language': acceptLanguage } });

it.each([
  ['an agency that is being started', '/dukcapil/month', 503, 'Disdukcapil sedang dimulai'],
  ['an agency that nobody knows', '/publik', 404, 'Alamat tidak dikenal'],
  ['an address below one', '/xyz/s/ABCD', 404, 'Alamat tidak dikenal'],
  ['an address that is written wrongly', '/%zz', 400, 'Permintaan ini tidak dapat diproses'],
  ['a part that is away', '/dinsos/says/503', 503, 'Bagian ini belum menjawab'],
  ['a fault of ours', '/dinsos/says/500', 500, 'Terjadi gangguan di sistem kami'],
  ['too many requests', '/dinsos/says/429', 429, 'Terlalu banyak permintaan'],
])('shows a person who meets %s a page in Indonesian, with the right status', async (_what, path, status, title) => {
  const answer = await go(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
  const page = await answer.text();
  expect(page).toContain(`<html lang="id">`);
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain('<a href="/">Ke halaman depan</a>');
  expect(page.includes('http-equiv="refresh"')).toBe(status === 503);
});

it('shows the page in English to who prefers it, and JSON to a program', async () => {
  expect(await (await go('/dukcapil/', 'en-GB,en;q=0.9,id;q=0.8')).text()).toContain('Disdukcapil is being started');
  const program = await fetch(`${door.url}/dukcapil/`, { headers: { accept: 'application/json' } });
  expect(program.headers.get('content-type')).toContain('application/problem+json');
  const script = await fetch(`${door.url}/dukcapil/`);
  expect(script.headers.get('content-type')).toContain('application/problem+json');
});

it('does not ask again by itself for an address to which a form was sent', async () => {
  const page = await (await go('/dukcapil/s/ABCD', 'id', 'POST')).text();
  expect(page).not.toContain('http-equiv="refresh"');
  expect(page).toContain('kirim lagi');
});

it('asks for no passkey: whose it were nobody has said yet (IDN-141)', async () => {
  const answer = await fetch(`${door.url}/api/session/passkey/options`, { method: 'POST' });
  expect([answer.status, await answer.json()]).toEqual([401, expect.objectContaining({ code: 'passkey.refused' })]);
});

it('asks an agency that is busy once and not ten times', async () => {
  questions = 0;
  expect((await fetch(`${door.url}/dinsos/says/503`)).status).toBe(503);
  expect(questions).toBe(1);
});

it.each([
  ['GET', '/api/session'],
  ['GET', '/api/instances'],
  ['POST', '/api/session'],
  ['GET', '/publik'],
  ['GET', '/local/home'],
])('%s %s carries the security headers, and what it says of people is kept by no cache', async (method, path) => {
  const { headers } = await fetch(`${door.url}${path}`, {
    method,
    ...(method === 'POST' && {
      body: JSON.stringify({ username: 'rina@dinsos', password: 'x' }),
      headers: { 'content-type': 'application/json' },
    }),
  });
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors 'none'`);
  if (path.startsWith('/api/')) expect(headers.get('cache-control')).toBe('no-store');
});

it('tells on what the gateway says of when to come again', async () => {
  const answer = await fetch(`${door.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'rina@dinsos', password: 'x' }),
  });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  expect(await answer.json()).toMatchObject({ code: 'test.refused' });
});

it('tells whoever is asked for a code where home is, and gives the cookie of the first step on (IDN-132)', async () => {
  const answer = await fetch(`${door.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'rina@dinsos', password: 'wants a code' }),
  });
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, ['half=1; Path=/']]);
  expect(await answer.json()).toMatchObject({ code: 'sign-in.code-wanted', home: '/dinsos/' });
});

it('tells where the home is to a program of the same user and to nobody else', async () => {
  const asked = await fetch(`${door.url}/local/home`);
  expect([asked.status, await asked.text()]).toEqual([404, expect.not.stringContaining('nowhere')]);
  const { headers, remove } = proofOfUser();
  const told = await fetch(`${door.url}/local/home`, { headers }).finally(remove);
  expect([told.status, await told.json()]).toEqual([200, { home: '/nowhere' }]);
});

it('founds no agency without the bearer of the home, and says so as a problem', async () => {
  const answer = await fetch(`${door.url}/local/agencies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer guessed' },
    body: JSON.stringify({ code: 'baru', name: 'Dinas Baru' }),
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([403, 'application/problem+json; charset=utf-8']);
});
