import { randomUUID } from 'node:crypto';
import { firstPassword, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;

beforeAll(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
});
afterAll(() => identity.stop());

const newPassword = 'gajah biru di bawah laut';
const propose = (id: string, by: Client = one) => by.post(`/accounts/${id}/recoveries`, { reason: 'lupa kata sandi' });
const allowed = async (username: string, id: string, key?: string) => {
  const recovery = await office.recoveryOf(one, username);
  return two.post(`/accounts/${id}/recoveries/${recovery}/allowance`, {}, key);
};

it('gives a lost password back by two persons, and the old one counts until then (IDN-075)', async () => {
  const id = await office.open(one, 'lupa', ['auditor']);
  expect(await propose(id)).toMatchObject({ status: 200 });
  expect(await propose(id, two)).toMatchObject({ status: 409, body: { code: 'account.recovery-open' } });
  const recovery = await office.recoveryOf(one, 'lupa');
  expect(await one.post(`/accounts/${id}/recoveries/${recovery}/allowance`, {})).toMatchObject({ status: 403, body: { code: 'account.same-administrator' } }); // prettier-ignore
  const key = randomUUID();
  const code = await allowed('lupa', id, key);
  expect(code).toMatchObject({ status: 200, body: { code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) } });
  expect((await two.post(`/accounts/${id}/recoveries/${recovery}/allowance`, {}, key)).body).toEqual(code.body);
  expect(await two.post(`/accounts/${id}/recoveries/${recovery}/allowance`, {})).toMatchObject({ status: 409 });
  const before = await office.signIn('lupa', password);
  expect(before.status).toBe(200);
  const entered = await office.activate('lupa', code.body['code'], '10.0.0.1', newPassword);
  expect(entered).toMatchObject({ status: 200, body: { displayName: 'lupa' } });
  expect(String(entered.body['passwordSetAt']) > String(before.body['passwordSetAt'])).toBe(true);
  expect(await office.signIn('lupa', password, '10.0.0.9')).toMatchObject({ status: 401 });
  expect(await office.signIn('lupa', newPassword)).toMatchObject({ status: 200 });
  expect(await office.activate('lupa', code.body['code'])).toMatchObject({ status: 422, body: { code: 'activation.refused' } }); // prettier-ignore
  await identity.service.quiet();
  const { rows } = await identity.database.pool.query('SELECT FROM identity.credentials WHERE account_id = $1', [id]);
  expect(rows).toHaveLength(1);
});

it('tells the person, who may stop what they did not ask for', async () => {
  const id = await office.open(one, 'waspada', ['auditor']);
  await propose(id);
  const code = await allowed('waspada', id);
  const self = await office.enter('waspada');
  await identity.service.quiet();
  const { body } = await self.get('/accounts/me/details');
  expect(body).toMatchObject({
    recovery: { status: 'allowed', askedBy: 'admin-dua' },
    notices: [{ kind: 'recovery-allowed' }, { kind: 'recovery-proposed', by: 'admin' }],
  });
  const { recoveryId } = body['recovery'] as { recoveryId: string };
  expect(await self.post(`/accounts/me/recoveries/${recoveryId}/ending`, { reason: 'bukan saya' })).toMatchObject({ status: 200 }); // prettier-ignore
  expect(await office.activate('waspada', code.body['code'])).toMatchObject({ status: 422 });
  expect(await office.signIn('waspada', password)).toMatchObject({ status: 200 });
});

it('lets the right code and the right password in while strangers guess (H2)', async () => {
  const id = await office.open(one, 'sasaran', ['auditor']);
  await propose(id);
  const code = await allowed('sasaran', id);
  const guesses = Array.from({ length: 12 }, (_, guess) => guess);
  const statuses: number[] = [];
  for (const guess of guesses) statuses.push((await office.activate('sasaran', `AAAA${guess}`, '10.6.6.6')).status);
  expect(statuses.slice(0, 4)).toEqual([422, 422, 422, 422]);
  expect(new Set(statuses.slice(5))).toEqual(new Set([429]));
  expect(await office.signIn('sasaran', password)).toMatchObject({ status: 200 });
  for (const guess of guesses) await office.signIn('sasaran', `tebakan ${guess}`, '10.6.6.6');
  expect(await office.signIn('sasaran', password, '10.6.6.6')).toMatchObject({ status: 429 });
  expect(await office.signIn('sasaran', password)).toMatchObject({ status: 200 });
  // from the very address that the guesses come from
  expect(await office.activate('sasaran', code.body['code'], '10.6.6.6', newPassword)).toMatchObject({ status: 200 });
});

describe('where no second administrator is (IDN-076)', () => {
  const operator = () => identity.as({ accountId: 'operator:root@server', roles: ['system-admin'] });

  it('the owner of the machine recovers an account, and the log says so', async () => {
    const answer = await operator().post('/operator/accounts/recovery', { username: 'admin-dua', reason: 'satu-satunya admin' }); // prettier-ignore
    expect(answer).toMatchObject({ status: 200, body: { code: expect.any(String) } });
    expect(await office.activate('admin-dua', answer.body['code'], '10.0.0.1', newPassword)).toMatchObject({ status: 200 }); // prettier-ignore
    const { rows } = await identity.database.pool.query(
      `SELECT data ->> 'by' AS by FROM log.events WHERE type = 'RecoveryAllowed' AND stream = $1`,
      [`account-${two.accountId}`],
    );
    expect(rows).toEqual([{ by: 'operator:root@server' }]);
  });
  it('the owner of the machine appoints another one', async () => {
    await office.open(one, 'pengganti', ['survey-officer']);
    const body = { username: 'pengganti', role: 'agency-admin', reason: 'admin lama pindah' };
    expect(await operator().post('/operator/accounts/role', body)).toMatchObject({ status: 200 });
    expect((await office.signIn('pengganti', password)).body['roles']).toEqual(['survey-officer', 'agency-admin']);
  });
  it('no account of the agency does, system administrator or not', async () => {
    const body = { username: 'lupa', reason: 'x' };
    expect(await one.post('/operator/accounts/recovery', body)).toMatchObject({ status: 403, body: { code: 'operator.only' } }); // prettier-ignore
  });
});
