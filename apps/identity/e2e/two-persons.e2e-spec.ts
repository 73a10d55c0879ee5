import { firstPassword, importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures'; // prettier-ignore
import { itemsOf, officeOf, password } from './two-persons.fixtures';

jest.setTimeout(120_000);

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let office: ReturnType<typeof officeOf>;
let one: Known;
let two: Known;
let employees: readonly string[];

beforeAll(async () => {
  identity = await startIdentity();
  office = officeOf(identity);
  one = await office.enter('admin', firstPassword);
  two = await office.enter('admin-dua', firstPassword);
  await one.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
  await importPeople(one, peopleFile(6));
  employees = itemsOf(await one.get('/people')).map((person) => String(person['employeeId']));
});
afterAll(() => identity.stop());

const propose = (id: string, role: string, by: Client = one) =>
  by.post(`/accounts/${id}/roles`, { role, reason: 'petugas baru' });
const confirm = async (id: string, username: string, by: Client = two) =>
  by.post(`/accounts/${id}/role-proposals/${await office.proposalOf(one, username)}/confirmation`, {});
const rolesOf = async (username: string) => (await office.signIn(username, password)).body['roles'];

it('creates an account without the role of two persons and proposes that (IDN-070)', async () => {
  const account = { username: 'bendahara', roles: ['survey-officer', 'payroll-officer'], reason: 'bendahara baru' };
  expect(await one.post('/accounts', { ...account, reason: undefined })).toMatchObject({ status: 422, body: { code: 'account.reason-missing' } }); // prettier-ignore
  const made = await one.post('/accounts', account);
  expect(made.status).toBe(201);
  const id = String(made.body['accountId']);
  expect(await confirm(id, 'bendahara')).toMatchObject({ status: 409, body: { code: 'account.not-activated' } });
  await office.activate('bendahara', made.body['activationCode']);
  expect(await rolesOf('bendahara')).toEqual(['survey-officer']);
  expect(await confirm(id, 'bendahara', one)).toMatchObject({ status: 403, body: { code: 'account.same-administrator' } }); // prettier-ignore
  expect(await confirm(id, 'bendahara')).toMatchObject({ status: 200 });
  expect(await rolesOf('bendahara')).toEqual(['survey-officer', 'payroll-officer']);
  const shown = await two.get(`/accounts/${id}`);
  expect(shown.body['held']).toMatchObject([{ role: 'survey-officer' }, { role: 'payroll-officer', grantedBy: 'admin-dua', proposedBy: 'admin' }]); // prettier-ignore
  expect(shown.body['proposals']).toEqual([]);
});

it('gives other roles at once, takes them back with a reason, and tells the person', async () => {
  const id = await office.open(one, 'auditor', ['survey-officer']);
  expect(await propose(id, 'auditor')).toMatchObject({ status: 200 });
  expect(await rolesOf('auditor')).toEqual(['survey-officer', 'auditor']);
  expect(await two.post(`/accounts/${id}/role-revocations`, { role: 'survey-officer' })).toMatchObject({ status: 400 });
  expect(await two.post(`/accounts/${id}/role-revocations`, { role: 'survey-officer', reason: 'pindah' })).toMatchObject({ status: 200 }); // prettier-ignore
  expect(await rolesOf('auditor')).toEqual(['auditor']);
  await identity.service.quiet();
  const self = await office.enter('auditor');
  const { body } = await self.get('/accounts/me/details');
  expect(body['held']).toMatchObject([{ role: 'auditor', grantedBy: 'admin' }]);
  expect(body['notices']).toMatchObject([
    { kind: 'role-revoked', role: 'survey-officer', by: 'admin-dua' },
    { kind: 'role-granted', role: 'auditor', by: 'admin' },
  ]);
});

it('lets one of two who confirm at once do it', async () => {
  const third = await office.open(one, 'admin-tiga', ['unit-head']);
  await propose(third, 'agency-admin');
  await confirm(third, 'admin-tiga');
  const three = await office.enter('admin-tiga');
  const id = await office.open(one, 'verifikator', ['unit-head']);
  await propose(id, 'payroll-verifier');
  const proposal = await office.proposalOf(one, 'verifikator');
  const path = `/accounts/${id}/role-proposals/${proposal}/confirmation`;
  const answers = await Promise.all([two.post(path, {}), three.post(path, {})]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body['code']).toBe('account.no-proposal');
  const { rows } = await identity.database.pool.query(
    `SELECT FROM log.events WHERE stream = $1 AND type = 'RoleGranted'`,
    [`account-${id}`],
  );
  expect(rows).toHaveLength(1);
});

it('hears nobody who was an administrator a moment ago, whatever the token says (IDN-077)', async () => {
  const three = await office.enter('admin-tiga');
  const id = await office.open(one, 'calon', ['unit-head']);
  await propose(id, 'payroll-officer');
  const proposal = await office.proposalOf(one, 'calon');
  const [revoked, confirmed] = await Promise.all([
    one.post(`/accounts/${three.accountId}/role-revocations`, { role: 'agency-admin', reason: 'pindah' }),
    three.post(`/accounts/${id}/role-proposals/${proposal}/confirmation`, {}),
  ]);
  expect([revoked.status, [200, 403].includes(confirmed.status)]).toEqual([200, true]);
  expect(await three.post(`/accounts/${id}/role-proposals/${proposal}/confirmation`, {})).toMatchObject({ status: 403, body: { code: 'account.not-administrator' } }); // prettier-ignore
});

it('declines with a reason, withdraws one of one own, and shows neither any more', async () => {
  const id = await office.open(one, 'ditolak', ['unit-head']);
  await propose(id, 'payroll-officer');
  const proposal = await office.proposalOf(one, 'ditolak');
  const at = `/accounts/${id}/role-proposals/${proposal}`;
  expect(await two.post(`${at}/withdrawal`, {})).toMatchObject({ status: 403, body: { code: 'account.not-the-proposer' } }); // prettier-ignore
  expect(await two.post(`${at}/declining`, { reason: 'salah orang' })).toMatchObject({ status: 200 });
  expect(await office.proposalOf(one, 'ditolak')).toBe('undefined');
  await propose(id, 'payroll-officer');
  const again = await office.proposalOf(one, 'ditolak');
  expect(await one.post(`/accounts/${id}/role-proposals/${again}/withdrawal`, {})).toMatchObject({ status: 200 });
  expect(await rolesOf('ditolak')).toEqual(['unit-head']);
});

it('keeps duties that exclude each other apart also where a person has two accounts (IDN-071)', async () => {
  const person = employees[4] ?? '';
  const [first, other] = [await office.open(one, 'dua-a', ['unit-head'], person), await office.open(one, 'dua-b', ['unit-head'], person)]; // prettier-ignore
  await propose(first, 'payroll-officer');
  expect(await confirm(first, 'dua-a')).toMatchObject({ status: 200 });
  await propose(other, 'payroll-verifier');
  expect(await confirm(other, 'dua-b')).toMatchObject({ status: 409, body: { code: 'account.person-has-duty' } });
  await one.post(`/accounts/${first}/role-revocations`, { role: 'payroll-officer', reason: 'pindah' });
  expect(await confirm(other, 'dua-b')).toMatchObject({ status: 200 });
  expect(await propose(other, 'payroll-officer')).toMatchObject({ status: 422, body: { code: 'account.excluding-roles', excluding: ['payroll-verifier', 'payroll-officer'] } }); // prettier-ignore
});

it('enables an account again, without its duties and without a password (IDN-073)', async () => {
  const id = await office.open(one, 'kembali', ['unit-head']);
  await propose(id, 'payroll-officer');
  await confirm(id, 'kembali');
  await one.post(`/accounts/${id}/disabling`, { reason: 'cuti panjang' });
  expect(await one.post(`/accounts/${id}/enabling`, { reason: 'selesai cuti' })).toMatchObject({ status: 200 });
  await identity.service.quiet();
  expect((await one.get(`/accounts/${id}`)).body).toMatchObject({ status: 'locked', roles: ['unit-head'] });
  expect(await office.signIn('kembali', password)).toMatchObject({ status: 401 });
  expect(await one.get(`/accounts/${id}/activation-code`)).toMatchObject({ status: 404 });
});

it('finds accounts by name, staff number, role and state, a page at a time', async () => {
  await identity.service.quiet();
  const names = async (query: string) => itemsOf(await one.get(`/accounts?${query}`)).map((item) => item['username']);
  expect(await names('find=contoh%203')).toEqual(['p0003']);
  expect(await names('find=P0002')).toEqual(['p0002']);
  expect(await names('find=p_002')).toEqual([]);
  expect(await names('role=system-admin')).toEqual(['admin']);
  expect(await names('status=locked')).toEqual(['kembali']);
  const first = await one.get('/accounts?limit=2');
  const next = await one.get(`/accounts?limit=2&cursor=${String(first.body['next'])}`);
  expect([...itemsOf(first), ...itemsOf(next)].map((item) => item['username'])).toEqual(['admin', 'admin-dua', 'admin-tiga', 'auditor']); // prettier-ignore
});

it('never loses its last administrator, also when two take the role away at once (IDN-074)', async () => {
  await identity.service.quiet();
  const revoke = (by: Client, whom: Known, role: string) =>
    by.post(`/accounts/${whom.accountId}/role-revocations`, { role, reason: 'pindah' });
  await revoke(one, one, 'agency-admin');
  const answers = await Promise.all([revoke(two, one, 'system-admin'), revoke(one, two, 'agency-admin')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(answers.find(({ status }) => status === 409)?.body['code']).toBe('account.last-administrator');
  const { rows } = await identity.database.pool.query(
    `SELECT username FROM identity.accounts_v5 WHERE roles && '{agency-admin,system-admin}'`,
  );
  await identity.service.quiet();
  expect(rows.length).toBeGreaterThan(0);
});
