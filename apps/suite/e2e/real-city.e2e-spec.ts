import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kinerja, newHome, removeHome, startCityWith, type City } from './city.fixtures';

const PASSWORD = 'sebuah sandi yang cukup panjang';

type FirstLink = Readonly<{ agency: string; username: string; link: string }>;

let home: string;
let city: City;
beforeAll(async () => {
  home = newHome();
  city = await startCityWith(home, '--empty', '--name', 'Kota Bima', '--zone', 'WITA');
}, 120_000);
afterAll(async () => {
  await city?.stop();
  removeHome(home);
}, 60_000);

const read = <T>(name: string): T => JSON.parse(readFileSync(join(home, name), 'utf8')) as T;
const links = (): readonly string[] =>
  read<readonly FirstLink[]>('first-links.json').map(({ agency, username }) => `${username}@${agency}`);
const wayIn = (agency: string, username: string): Readonly<Record<string, string>> => {
  const found = read<readonly FirstLink[]>('first-links.json').find((one) => one.agency === agency && one.username === username); // prettier-ignore
  return Object.fromEntries(new URLSearchParams(new URL(found?.link ?? '').hash.slice(1)));
};
const post = (path: string, body: object) =>
  fetch(`${city.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
const get = async (path: string, entered: Response): Promise<unknown> => {
  const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]).join('; '); // prettier-ignore
  return (await fetch(`${city.url}${path}`, { headers: { cookie } })).json();
};

it('begins with nothing made up and two links of the centre, for nobody but the owner of the home', () => {
  expect(read('city.json')).toEqual({ kind: 'real', name: 'Kota Bima', zone: 'WITA', agencies: [] });
  expect(links()).toEqual(['admin@bkpsdm', 'admin-instansi@bkpsdm']);
  expect(statSync(join(home, 'first-links.json')).mode & 0o777).toBe(0o600);
  expect(city.said).toContain(`${city.url}/activate#username=admin%40bkpsdm&code=`);
  expect(city.said).not.toMatch(/made-up|password:/);
  expect(existsSync(join(home, 'demo-logins.json'))).toBe(false);
  for (const file of readdirSync(join(home, 'secrets')).filter((name) => name !== 'control.json'))
    expect(Object.keys(read<object>(`secrets/${file}`))).not.toContain('adminPassword');
});

it('is founded once, and neither founded over nor filled with a demo', () => {
  const again = kinerja('city', 'found', '--name', 'Kota Lain', '--zone', 'WIB', '--home', home);
  expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('holds Kota Bima (WITA) already') });
  const demo = kinerja('demo', '--quiet', '--size', '7', '--url', city.url, '--home', home);
  expect(demo).toMatchObject({ status: 1, stderr: expect.stringContaining('no month is made up in it') });
});

it('founds an agency in its own zone with two links, and a repeat changes nothing', () => {
  const found = ['agency', 'found', '--code', 'dinkes', '--name', 'Dinas Kesehatan', '--zone', 'WIT', '--home', home];
  const { status, stdout, stderr } = kinerja(...found);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('dinkes is founded: Dinas Kesehatan, WIT.');
  expect(stdout).not.toContain('@bkpsdm');
  const first = wayIn('dinkes', 'admin-instansi');
  expect(kinerja(...found).stdout).toContain('dinkes is there already: Dinas Kesehatan, WIT.');
  expect(wayIn('dinkes', 'admin-instansi')).toEqual(first);
  expect(read<{ agencies: object[] }>('city.json').agencies).toEqual([
    { code: 'dinkes', name: 'Dinas Kesehatan', zone: 'WIT', people: 0 },
  ]);
  const wrong = kinerja('agency', 'found', '--code', 'api', '--name', 'X', '--home', home);
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringMatching(/--code: api .+; --name: a name has/) });
}, 120_000);

it('lets an administrator choose a password by the link, once, and shows what is missing', async () => {
  const way = { ...wayIn('dinkes', 'admin-instansi'), password: PASSWORD };
  const entered = await post('/api/activation', way);
  expect(await entered.clone().json()).toMatchObject({ agency: 'dinkes', roles: ['agency-admin'], home: '/dinkes/' });
  expect((await post('/api/activation', way)).status).toBe(422);
  expect(await get('/dinkes/api/identity/first-steps', entered)).toMatchObject({
    ...{ units: 0, people: 0, approvers: { 'payroll-officer': 0 }, calendar: { days: 0 } },
  });
  expect(await get('/dinkes/api/incentives/policy-packs', entered)).toEqual({ items: [], next: null });
});

it('is the same when it is started again, with the links that were not used', async () => {
  const waiting = wayIn('dinkes', 'admin');
  expect(await city.stop()).toBe(0);
  city = await startCityWith(home);
  expect(links()).toEqual(['admin@bkpsdm', 'admin-instansi@bkpsdm', 'admin@dinkes']);
  expect(wayIn('dinkes', 'admin')).toEqual(waiting);
  expect(existsSync(join(home, 'demo-logins.json'))).toBe(false);
  expect((await post('/api/session', { username: 'admin-instansi@dinkes', password: PASSWORD })).status).toBe(200);
  const recovered = kinerja('account', 'recover', '--agency', 'dinkes', '--username', 'admin', '--reason', 'hilang', '--home', home); // prettier-ignore
  const [, link = ''] = /(http\S+#\S+)/.exec(recovered.stdout) ?? [];
  const renewed = Object.fromEntries(new URLSearchParams(new URL(link).hash.slice(1)));
  expect((await post('/api/activation', { ...waiting, password: PASSWORD })).status).toBe(422);
  expect((await post('/api/activation', { ...renewed, password: PASSWORD })).status).toBe(200);
}, 120_000);
