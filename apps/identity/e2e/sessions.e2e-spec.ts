import { firstPassword, startIdentity, type RunningIdentity } from './identity.fixtures';
import { itemsOf, officeOf } from './two-persons.fixtures';

const CHROME_ON_ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36';

let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;

beforeAll(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
});
afterAll(() => identity.stop());

const enter = async (username: string, agent = CHROME_ON_ANDROID, secret = firstPassword) => {
  const body = { username, password: secret };
  const entered = await identity.service.post({ roles: [] }, '/sign-ins', body, { headers: { 'user-agent': agent } });
  expect(entered.status).toBe(200);
  const session = String(entered.body['sessionId']);
  const who = { account: String(entered.body['accountId']), roles: ['agency-admin'], session } as const;
  const list = async () => itemsOf(await identity.service.get(who, '/accounts/me/sessions'));
  const end = (id: string) => identity.service.post(who, `/accounts/me/sessions/${id}/ending`, {});
  const state = () => identity.service.get(who, '/accounts/me');
  return { ...who, list, end, state };
};

it('keeps a name of forty characters at most of a browser that nobody knows', async () => {
  const unknown = await enter('admin-dua', 'Mozilla/5.0 ('.repeat(40));
  const [phone] = await unknown.list();
  await unknown.end(unknown.session);
  expect(String(phone?.['browser']).length).toBeLessThanOrEqual(40);
});

it('shows its person where an account is signed in, and on what (IDN-090)', async () => {
  const [phone, desk] = [await enter('admin'), await enter('admin', '')];
  const listed = await desk.list();
  expect(listed).toHaveLength(2);
  expect(listed).toContainEqual({ sessionId: phone.session, browser: 'Chrome', system: 'Android', beganAt: expect.any(String), seenAt: expect.any(String), isThis: false }); // prettier-ignore
  expect(listed).toContainEqual({ sessionId: desk.session, beganAt: expect.any(String), seenAt: expect.any(String), isThis: true }); // prettier-ignore
  expect(JSON.stringify(listed)).not.toContain('AppleWebKit');
});

it('ends one, which stays so, and lets the others be', async () => {
  const [one, other] = [await enter('admin-dua'), await enter('admin-dua')];
  expect(await other.end(one.session)).toMatchObject({ status: 204 });
  expect(await other.end(one.session)).toMatchObject({ status: 204 });
  expect(await one.state()).toMatchObject({ status: 403, body: { code: 'session.ended' } });
  await identity.restart();
  expect(await one.state()).toMatchObject({ status: 403, body: { code: 'session.ended' } });
  expect(await other.state()).toMatchObject({ status: 200 });
  expect((await other.list()).map(({ sessionId }) => sessionId)).toEqual([other.session]);
});

it('ends no session of somebody else, and none that is not there', async () => {
  const [mine, theirs] = [await enter('admin'), await enter('admin-dua')];
  expect(await mine.end(theirs.session)).toMatchObject({ status: 404, body: { code: 'session.unknown' } });
  expect(await mine.end('0b6f5d39-50f6-4a0e-9d5c-000000000099')).toMatchObject({ status: 404 });
  expect(await mine.end('all')).toMatchObject({ status: 400 });
  expect(await theirs.state()).toMatchObject({ status: 200 });
});

it('ends all others at once', async () => {
  const [lost, kept] = [await enter('admin'), await enter('admin')];
  expect(await kept.end('')).toMatchObject({ status: 404 });
  expect(await identity.service.post(kept, '/accounts/me/sessions/ending', {})).toMatchObject({ status: 204 });
  expect([(await lost.state()).status, (await kept.state()).status]).toEqual([403, 200]);
});

it('ends the others with a new password, and all with one by a code', async () => {
  const admin = await office.enter('admin', firstPassword);
  await office.open(admin, 'berganti', ['auditor']);
  const password = 'kuda hijau di atas awan';
  const [one, other] = [await enter('berganti', '', password), await enter('berganti', '', password)];
  const change = { currentPassword: password, newPassword: 'gajah biru di bawah laut' };
  expect(await identity.service.put(one, '/accounts/me/password', change)).toMatchObject({ status: 200 });
  expect([(await one.state()).status, (await other.state()).status]).toEqual([200, 403]);

  const second = await office.enter('admin-dua', firstPassword);
  await admin.post(`/accounts/${one.account}/recoveries`, { reason: 'lupa kata sandi' });
  const recovery = await office.recoveryOf(admin, 'berganti');
  const { body } = await second.post(`/accounts/${one.account}/recoveries/${recovery}/allowance`, {});
  const first = await office.activate('berganti', body['code'], '10.0.0.1', 'bulan terbit di balik bukit');
  expect(first).toMatchObject({ status: 200 });
  expect(await one.state()).toMatchObject({ status: 403 });
  const renewed = { account: one.account, roles: ['auditor'], session: String(first.body['sessionId']) } as const;
  expect(await identity.service.get(renewed, '/accounts/me')).toMatchObject({ status: 200 });
});

it('forgets after a day, and takes a session that nobody used as over', async () => {
  const [idle, old] = [await enter('admin'), await enter('admin')];
  const { database } = identity;
  await database.superuser.query(`UPDATE identity.sessions SET seen_at = now() - interval '37 minutes' WHERE session_id = $1`, [idle.session]); // prettier-ignore
  await database.superuser.query(`UPDATE identity.sessions SET began_at = now() - interval '25 hours' WHERE session_id = $1`, [old.session]); // prettier-ignore
  const present = await enter('admin');
  expect((await present.list()).map(({ sessionId }) => sessionId)).not.toEqual(expect.arrayContaining([idle.session]));
  const { rows } = await database.superuser.query('SELECT FROM identity.sessions WHERE session_id = $1', [old.session]);
  expect(rows).toEqual([]);
  expect(await old.state()).toMatchObject({ status: 403, body: { code: 'session.ended' } });
});
