import type { OutsideClaim, OutsidePurpose } from '@kinerja/http-edge';
import { outsideClaimOf, type Answer } from '@kinerja/service-testing';
import { agencyCode, instant, type Role } from '@kinerja/vocabulary';
import { Secret, TOTP } from 'otpauth';
import {
  firstPassword,
  importPeople,
  peopleFile,
  startIdentity,
  type Client,
  type RunningIdentity,
} from './identity.fixtures';
import { officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

const agency = agencyCode('dinsos');
const issuer = 'https://sso.kota.test/realms/kota';
const path = '/accounts/me/outside-account';

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;
let people = 0;

beforeAll(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
});
afterAll(() => identity.stop());

const claimOf = (subject: string, more: Partial<OutsideClaim> = {}): OutsideClaim => ({
  ...{ issuer, subject, isStrong: false },
  ...more,
});
const signed = (claim: OutsideClaim, purpose: OutsidePurpose): Promise<string> =>
  outsideClaimOf(agency, claim, purpose);
const comeIn = async (claim: OutsideClaim): Promise<Answer> =>
  identity.service.post({ roles: [] }, '/sign-ins/outside', { claim: await signed(claim, { kind: 'sign-in' }) });

/** An account that was activated, its person, and what they may do with outside accounts. */
const person = async () => {
  const username = `luar-${String((people += 1))}`;
  const accountId = await office.open(one, username, ['auditor']);
  const who = { account: accountId, roles: ['auditor'] as readonly Role[] };
  const link = async (claim: OutsideClaim, account = accountId): Promise<Answer> =>
    identity.service.put(who, path, { claim: await signed(claim, { kind: 'link', accountId: account }) });
  const shown = async (): Promise<unknown> => (await identity.service.get(who, path)).body;
  const unlink = () => identity.service.post(who, `${path}/removal`, {});
  return { username, accountId, who, link, shown, unlink };
};

const refusal = (status: number, code: string) => ({ status, body: { code } });
const notLinked = refusal(403, 'outside-account.not-linked');

it('opens no account before its person has linked it, whatever it is called (IDN-200)', async () => {
  const { username, shown } = await person();
  expect(await comeIn(claimOf('s-1', { name: username }))).toMatchObject(notLinked);
  expect(await shown()).toEqual({});
});

it('opens the account it was linked to, and is shown there with its name (IDN-200)', async () => {
  const { username, accountId, link, shown } = await person();
  expect(await link(claimOf('s-2', { name: 'rina.wati' }))).toMatchObject({ status: 200 });
  expect(await shown()).toEqual({ linkedAt: expect.any(String), name: 'rina.wati' });
  expect(await comeIn(claimOf('s-2'))).toMatchObject({
    status: 200,
    body: { accountId, displayName: username, sessionId: expect.any(String) },
  });
  expect(await comeIn({ ...claimOf('s-2'), issuer: 'https://sso.lain.test' })).toMatchObject(notLinked);
  await identity.restart();
  expect(await comeIn(claimOf('s-2'))).toMatchObject({ status: 200, body: { accountId } });
  const { rows } = await identity.database.pool.query<{ said: string }>(
    `SELECT data::text AS said FROM log.events WHERE stream = $1`,
    [`account-${accountId}`],
  );
  for (const text of ['s-2', issuer, 'rina.wati']) expect(JSON.stringify(rows)).not.toContain(text);
});

it('is of one account, and an account has one (IDN-201)', async () => {
  const [first, second] = [await person(), await person()];
  expect(await first.link(claimOf('s-3'))).toMatchObject({ status: 200 });
  expect(await first.link(claimOf('s-3'))).toMatchObject({ status: 200 });
  expect(await second.link(claimOf('s-3'))).toMatchObject(refusal(409, 'account.outside-account-taken'));
  expect(await first.link(claimOf('s-3b'))).toMatchObject(refusal(409, 'account.outside-account-linked'));
  const answers = await Promise.all([first.unlink(), first.unlink()]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(await second.link(claimOf('s-3'))).toMatchObject({ status: 200 });
  expect(await comeIn(claimOf('s-3'))).toMatchObject({ status: 200, body: { accountId: second.accountId } });
});

it('takes no claim of another purpose, account or key, and no access token (IDN-204)', async () => {
  const [own, other] = [await person(), await person()];
  const lapsed = refusal(422, 'outside-account.claim-lapsed');
  expect(await own.link(claimOf('s-4'), other.accountId)).toMatchObject(lapsed);
  const forSignIn = await signed(claimOf('s-4'), { kind: 'sign-in' });
  expect(await identity.service.put(own.who, path, { claim: forSignIn })).toMatchObject(lapsed);
  const forLink = await signed(claimOf('s-4'), { kind: 'link', accountId: own.accountId });
  const post = (claim: string) => identity.service.post({ roles: [] }, '/sign-ins/outside', { claim });
  for (const claim of [forLink, `${forSignIn}x`, 'made-up']) expect(await post(claim)).toMatchObject(lapsed);
  const stranger = await outsideClaimOf(agencyCode('dinkes'), claimOf('s-4'), { kind: 'sign-in' });
  expect(await post(stranger)).toMatchObject(lapsed);
  const asToken = await identity.service.get({ roles: [] }, path, { headers: { authorization: `Bearer ${forLink}` } });
  expect(asToken.status).toBe(401);
});

it('is linked with a fresh proof only (IDN-135, IDN-200)', async () => {
  const { who, accountId } = await person();
  const claim = await signed(claimOf('s-5'), { kind: 'link', accountId });
  const old = { ...who, provedAt: instant(Date.now() - 16 * 60_000) };
  expect(await identity.service.put(old, path, { claim })).toMatchObject(refusal(403, 'session.prove-yourself'));
});

it('is not of somebody whose NIP the provider does not know (IDN-206)', async () => {
  await one.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
  await importPeople(one, peopleFile(2, 'Sekretariat', 'L'));
  await identity.service.quiet();
  const { rows } = await identity.database.superuser.query<{ employeeId: string; nip: string }>(
    `SELECT employee_id AS "employeeId", nip FROM identity.people_v1 WHERE staff_number LIKE 'L%' ORDER BY staff_number`,
  );
  const [rina, eka] = rows;
  const accountId = await office.open(one, 'bernip', ['auditor'], rina?.employeeId);
  const link = async (subject: string, nip: string) =>
    identity.service.put({ account: accountId, roles: ['auditor'] }, path, {
      claim: await signed(claimOf(subject, { nip }), { kind: 'link', accountId }),
    });
  expect(await link('s-6', eka?.nip ?? '')).toMatchObject(refusal(422, 'outside-account.another-person'));
  const spaced = (rina?.nip ?? '').replace(/^(\d{8})/, '$1 ');
  expect(await link('s-6', spaced)).toMatchObject({ status: 200 });
});

it('is followed by our own second factor, unless the provider took one by the policy (IDN-207)', async () => {
  const { who, link, unlink } = await person();
  await link(claimOf('s-7'));
  const { body: offered } = await identity.service.post(who, '/accounts/me/second-factor/offers', {});
  const totp = new TOTP({ secret: Secret.fromBase32(String(offered['secret'])) });
  const set = { offer: offered['offer'], code: totp.generate() };
  expect(await identity.service.put(who, '/accounts/me/second-factor', set)).toMatchObject({ status: 200 });
  await identity.database.superuser.query('UPDATE identity.credentials SET last_step = NULL WHERE account_id = $1', [
    who.account,
  ]);
  const half = await comeIn(claimOf('s-7'));
  expect(half).toMatchObject({ status: 401, body: { code: 'sign-in.code-wanted', ticket: expect.any(String) } });
  expect(half.body['sessionId']).toBeUndefined();
  const withCode = { ticket: half.body['ticket'], code: totp.generate() };
  expect(await identity.service.post({ roles: [] }, '/sign-ins/code', withCode)).toMatchObject({ status: 200 });
  expect(await comeIn(claimOf('s-7', { isStrong: true }))).toMatchObject({ status: 200 });
  const { body: before } = await comeIn(claimOf('s-7'));
  await unlink();
  const late = { ticket: before['ticket'], code: totp.generate() };
  expect(await identity.service.post({ roles: [] }, '/sign-ins/code', late)).toMatchObject(refusal(401, 'sign-in.start-over')); // prettier-ignore
});

it('is as fresh a proof as the provider says, and none where it says nothing (IDN-208)', async () => {
  const { link } = await person();
  await link(claimOf('s-8'));
  const proofAt = async (provedAt?: number) =>
    Date.parse(String((await comeIn(claimOf('s-8', provedAt === undefined ? {} : { provedAt }))).body['provedAt']));
  const now = Math.floor(Date.now() / 1_000);
  expect(await proofAt(now - 7_200)).toBe((now - 7_200) * 1_000);
  expect(await proofAt()).toBe(0);
  expect(await proofAt(now + 7_200)).toBeLessThanOrEqual(Date.now());
});

it('ends with the disabling of the account and with its recovery (IDN-203)', async () => {
  const [left, lost] = [await person(), await person()];
  await left.link(claimOf('s-9', { name: 'kenari-luar' }));
  await lost.link(claimOf('s-10'));
  expect(await one.post(`/accounts/${left.accountId}/disabling`, { reason: 'pindah' })).toMatchObject({ status: 200 });
  expect(await comeIn(claimOf('s-9'))).toMatchObject(notLinked);
  const { rows } = await identity.database.superuser.query(
    `SELECT FROM identity.outside_accounts_v1 WHERE account_id = $1 OR name = 'kenari-luar'`,
    [left.accountId],
  );
  expect(rows).toEqual([]); // and so nothing for an erasure to clear
  await one.post(`/accounts/${lost.accountId}/recoveries`, { reason: 'lupa kata sandi' });
  const recovery = await office.recoveryOf(one, lost.username);
  const { body } = await two.post(`/accounts/${lost.accountId}/recoveries/${recovery}/allowance`, {});
  expect(await comeIn(claimOf('s-10'))).toMatchObject({ status: 200 });
  await office.activate(lost.username, body['code'], '10.0.0.1', `${password} lagi`);
  expect(await comeIn(claimOf('s-10'))).toMatchObject(notLinked);
  expect(await lost.shown()).toEqual({});
  expect(await lost.link(claimOf('s-9'))).toMatchObject({ status: 200 });
});

it('tells the person of both (IDN-200, IDN-202)', async () => {
  const { who, link, unlink } = await person();
  await link(claimOf('s-11'));
  await unlink();
  await identity.service.quiet();
  const { body } = await identity.service.get(who, '/accounts/me/details');
  const kinds = (body['notices'] as readonly { kind: string }[]).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['outside-account-linked', 'outside-account-unlinked']);
});
