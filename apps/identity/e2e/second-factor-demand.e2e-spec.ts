import { todayUnderTest, type Answer } from '@kinerja/service-testing';
import { daysAfter, type Role } from '@kinerja/vocabulary';
import { Secret, TOTP } from 'otpauth';
import { firstPassword, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';
import { address, device } from './passkey.fixtures';
import { itemsOf, officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;

beforeEach(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
});
afterEach(() => identity.stop());

const path = '/second-factor-demand';
const today = todayUnderTest();
const said = { scope: 'two-person-roles', startsOn: today, graceDays: 14, reason: 'Akun dibobol di dinas lain' };
const refused = (status: number, code: string) => ({ status, body: { code } });

const propose = (changes: object = {}, by: Client = one): Promise<Answer> =>
  by.post(`${path}/proposals`, { ...said, ...changes });
const confirmed = async (changes: object = {}): Promise<string> => {
  const { status, body } = await propose(changes);
  expect(status).toBe(201);
  const id = String(body['demandId']);
  expect(await two.post(`${path}/proposals/${id}/confirmation`, {})).toMatchObject({ status: 200 });
  await identity.service.quiet();
  return id;
};
const comingIn = async (username: string, secret = password) => (await office.signIn(username, secret)).body;

it('is proposed and confirmed by two administrators, who see beforehand who lacks one (IDN-136)', async () => {
  await office.open(one, 'pemeriksa', ['auditor']);
  await identity.service.quiet();
  const before = await one.get(path);
  expect(before).toMatchObject({
    status: 200,
    body: { lacking: { 'two-person-roles': { accounts: 2, isOwn: true }, everybody: { accounts: 3, isOwn: true } } },
  });
  expect(before.body).not.toHaveProperty('held');
  const names = async (scope: string) =>
    itemsOf(await one.get(`${path}/accounts?scope=${scope}&limit=50`)).map(({ username }) => username);
  expect(await names('two-person-roles')).toEqual(['admin', 'admin-dua']);
  expect(await names('everybody')).toEqual(['admin', 'admin-dua', 'pemeriksa']);

  const { body } = await propose();
  const id = String(body['demandId']);
  await identity.service.quiet();
  expect((await one.get(path)).body).toMatchObject({ proposal: { demandId: id, isOwn: true, proposedBy: 'admin' } });
  expect((await two.get(path)).body).toMatchObject({ proposal: { isOwn: false, dueOn: daysAfter(today, 14) } });
  expect(await one.post(`${path}/proposals/${id}/confirmation`, {})).toMatchObject(refused(403, 'second-factor-demand.same-administrator')); // prettier-ignore
  expect(await two.post(`${path}/proposals/${id}/confirmation`, {})).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect((await one.get(path)).body).toMatchObject({ held: { demandId: id, isDue: false, confirmedBy: 'admin-dua' } });
});

it('answers bad input with the field, and others than administrators not at all', async () => {
  const fields = async (changes: object) =>
    ((await propose(changes)).body['errors'] as readonly { field: string }[] | undefined)?.map(({ field }) => field);
  expect(await fields({ scope: 'somebody' })).toEqual(['scope']);
  expect(await fields({ startsOn: '2026-02-30' })).toEqual(['startsOn']);
  expect(await fields({ graceDays: 91 })).toEqual(['graceDays']);
  expect(await fields({ graceDays: -1 })).toEqual(['graceDays']);
  expect(await fields({ reason: ' ' })).toEqual(['reason']);
  expect(await propose({ startsOn: daysAfter(today, -1) })).toMatchObject(refused(422, 'second-factor-demand.day-passed')); // prettier-ignore
  expect(await one.get(`${path}/accounts?scope=none`)).toMatchObject({ status: 400 });
  const auditor = identity.as({ roles: ['auditor'] });
  expect(await auditor.get(path)).toMatchObject({ status: 403 });
  expect(await propose({}, auditor)).toMatchObject({ status: 403 });
  expect(await propose({}, identity.as({ roles: ['agency-admin'] }))).toMatchObject(refused(403, 'account.not-administrator')); // prettier-ignore
  expect(await one.post(`${path}/0b6f5d39-50f6-5a0e-9d5c-0000000000d1/withdrawal`, { reason: 'x' })).toMatchObject(refused(409, 'second-factor-demand.absent')); // prettier-ignore
});

it('is declined with a reason, and then proposed anew', async () => {
  const { body } = await propose();
  const ending = `${path}/proposals/${String(body['demandId'])}/ending`;
  expect(await propose()).toMatchObject(refused(409, 'second-factor-demand.already-proposed'));
  expect(await two.post(ending, { reason: 'Ponsel belum dibagikan' })).toMatchObject({ status: 200 });
  expect(await two.post(ending, { reason: 'sekali lagi' })).toMatchObject(refused(409, 'second-factor-demand.no-proposal')); // prettier-ignore
  expect(await propose()).toMatchObject({ status: 201 });
});

it('is told to whom it concerns with its day, and to nobody else (IDN-137)', async () => {
  await office.open(one, 'pemeriksa', ['auditor']);
  await confirmed();
  const secondFactorDemand = { dueOn: daysAfter(today, 14), isDue: false };
  expect(await comingIn('admin', firstPassword)).toMatchObject({ secondFactorDemand });
  expect((await two.get('/accounts/me')).body).toMatchObject({ secondFactorDemand });
  expect(await comingIn('pemeriksa')).not.toHaveProperty('secondFactorDemand');
});

it('says nothing before its first day', async () => {
  await confirmed({ startsOn: daysAfter(today, 3), graceDays: 0 });
  expect(await comingIn('admin', firstPassword)).not.toHaveProperty('secondFactorDemand');
});

it('is due for whoever has none, until they have set one up; a recovery leads there again (IDN-137)', async () => {
  const accountId = await office.open(one, 'pemeriksa', ['auditor']);
  await confirmed({ scope: 'everybody', graceDays: 0 });
  const body = await comingIn('pemeriksa');
  expect(body).toMatchObject({ secondFactorDemand: { dueOn: today, isDue: true } });
  const roles: readonly Role[] = ['auditor'];
  const who = { account: accountId, roles, session: String(body['sessionId']) };
  const { body: offered } = await identity.service.post(who, '/accounts/me/second-factor/offers', {});
  const code = new TOTP({ secret: Secret.fromBase32(String(offered['secret'])) }).generate();
  const set = await identity.service.put(who, '/accounts/me/second-factor', { offer: offered['offer'], code });
  expect(set.status).toBe(200);
  expect((await identity.service.get(who, '/accounts/me')).body).not.toHaveProperty('secondFactorDemand');

  await one.post(`/accounts/${accountId}/recoveries`, { reason: 'ponsel hilang' });
  const recovery = await office.recoveryOf(one, 'pemeriksa');
  const allowed = await two.post(`/accounts/${accountId}/recoveries/${recovery}/allowance`, {});
  const entered = await office.activate('pemeriksa', allowed.body['code'], '10.0.0.1', 'gajah biru di bawah laut');
  expect(entered).toMatchObject({ status: 200, body: { secondFactorDemand: { isDue: true } } });
});

it('is not met by a passkey: the password would still open the account alone (IDN-140)', async () => {
  const accountId = await office.open(one, 'pemeriksa', ['auditor']);
  await identity.service.quiet();
  const roles: readonly Role[] = ['auditor'];
  const who = { account: accountId, roles, session: String((await comingIn('pemeriksa'))['sessionId']) };
  const phone = device();
  const { body: asked } = await identity.service.post(who, '/passkeys/options', { address });
  const added = { address, name: 'Ponsel', answer: phone.create(asked['options']) };
  expect(await identity.service.post(who, '/passkeys', added)).toMatchObject({ status: 201 });
  await confirmed({ scope: 'everybody', graceDays: 0 });
  const { body: shown } = await identity.service.post({ roles: [] }, '/sign-ins/passkey-options', { address });
  const answer = phone.get(shown['options']);
  expect(await identity.service.post({ roles: [] }, '/sign-ins/passkey', { address, answer })).toMatchObject({
    status: 200,
    body: { accountId, secondFactorDemand: { dueOn: today, isDue: true } },
  });
});

it('is withdrawn by one administrator with a reason, and replaced without a gap (IDN-138)', async () => {
  await confirmed();
  const next = await confirmed({ scope: 'everybody', graceDays: 0 });
  expect((await one.get(path)).body).toMatchObject({ held: { demandId: next, scope: 'everybody', isDue: true } });
  expect(await one.post(`${path}/${next}/withdrawal`, {})).toMatchObject({ status: 400 });
  expect(await one.post(`${path}/${next}/withdrawal`, { reason: 'Ponsel belum ada' })).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect((await one.get(path)).body).not.toHaveProperty('held');
  expect(await comingIn('admin', firstPassword)).not.toHaveProperty('secondFactorDemand');
  const { body } = await one.get('/trail?limit=50');
  const lines = JSON.stringify(body);
  for (const type of ['Proposed', 'ed', 'Withdrawn'])
    expect(lines).toContain(type === 'ed' ? 'SecondFactorDemanded' : `SecondFactorDemand${type}`);
});
