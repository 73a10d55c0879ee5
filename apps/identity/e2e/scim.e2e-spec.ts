import { randomUUID } from 'node:crypto';
import { withCommand } from '@kinerja/commands';
import type { Answer } from '@kinerja/service-testing';
import { employeeId, instant } from '@kinerja/vocabulary';
import { KeyedDigests } from '../src/keys/keyed-digests';
import { personHandler } from '../src/person/person.handler';
import { firstPassword, importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures'; // prettier-ignore
import { machinePair } from './machine.fixtures';
import { itemsOf, officeOf, type Listed } from './two-persons.fixtures';

jest.setTimeout(120_000);

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
const NAME = 'Keycloak kota';

type Known = Client & Readonly<{ accountId: string }>;
let identity: RunningIdentity;
let admin: Known;
let second: Known;
let machine: string;

const call = (method: string, path: string, body?: object, scopes = ['accounts.provision'] as const): Promise<Answer> =>
  identity.service.call({ account: machine, scopes }, method, `/scim/v2/${path}`, {
    ...(body && { body, headers: { 'content-type': 'application/scim+json' } }),
  });
const found = async (filter: string, more = ''): Promise<Answer> =>
  call('GET', `Users?filter=${encodeURIComponent(filter)}${more}`);
const usersIn = ({ body }: Answer) => body['Resources'] as readonly Listed[];
const userNamed = async (userName: string): Promise<Listed> =>
  usersIn(await found(`userName eq "${userName}"`))[0] ?? {};
const user = (said: object) => ({ schemas: [USER, ENTERPRISE], ...said });
const patch = (...Operations: readonly object[]) => ({ schemas: [PATCH], Operations });
const refused = (status: number, scimType: string | undefined, detail: RegExp) => ({
  status,
  body: { schemas: [ERROR], status: String(status), ...(scimType !== undefined && { scimType }), detail: expect.stringMatching(detail) as string }, // prettier-ignore
});
const eventsOf = ({ id }: Listed) => identity.service.eventsOf(`account-${String(id)}`);

/** Somebody of whom an import had no time yet to open the account. */
const registerPerson = async (staffNumber: string, nip: string): Promise<void> => {
  const { store } = identity.service.service.runtime;
  const commandId = randomUUID();
  const data = {
    ...{
      employeeId: employeeId(randomUUID()),
      staffNumber,
      employment: 'pns' as const,
      name: `Sari ${staffNumber}`,
      nip,
    },
    now: instant(Date.now()),
  } as const;
  const people = personHandler(store, new KeyedDigests(Buffer.alloc(32, 3).toString('base64')));
  const handled = await withCommand({ commandId, actor: 'test', correlationId: commandId }, () =>
    people.handle({ type: 'RegisterPerson', data }),
  );
  expect(handled).toMatchObject({ accepted: true });
};

const openMachine = async (): Promise<string> => {
  const said = { name: NAME, purpose: 'Mengelola akun', responsible: 'admin', scopes: ['accounts.provision'], reason: 'Baru' }; // prettier-ignore
  const { body } = await admin.post('/service-accounts', { ...said, publicKey: machinePair().pem });
  const id = String(body['serviceAccountId']);
  await identity.service.quiet();
  const { proposalId } = itemsOf(await admin.get('/service-accounts'))[0]?.['proposal'] as { proposalId: string };
  expect(await second.post(`/service-accounts/${id}/access/${proposalId}/confirmation`, {})).toMatchObject({ status: 200 }); // prettier-ignore
  return id;
};

beforeAll(async () => {
  identity = await startIdentity();
  const office = officeOf(identity);
  admin = await office.enter('admin', firstPassword);
  second = await office.enter('admin-dua', firstPassword);
  await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(admin, peopleFile(6));
  machine = await openMachine();
});
afterAll(() => identity.stop());

it('says what may be asked for, in the media type of SCIM, to nobody without the scope (IDN-270)', async () => {
  const config = await call('GET', 'ServiceProviderConfig');
  expect([config.status, config.headers.get('content-type')]).toEqual([200, 'application/scim+json; charset=utf-8']);
  expect(config.body).toMatchObject({ patch: { supported: true }, filter: { maxResults: 200 }, bulk: { supported: false } }); // prettier-ignore
  expect((await call('GET', 'ResourceTypes')).body).toMatchObject({ totalResults: 2 });
  expect((await call('GET', 'ResourceTypes/User')).body).toMatchObject({ schema: USER });
  expect((await call('GET', 'Schemas')).body).toMatchObject({ totalResults: 3 });
  expect((await call('GET', `Schemas/${ENTERPRISE}`)).body).toMatchObject({ attributes: [{ name: 'employeeNumber' }] });
  expect(await call('GET', 'Schemas/urn:other')).toMatchObject(refused(404, undefined, /no such schema/));
  const others = await identity.service.call({ account: machine, scopes: ['people.read'] }, 'GET', '/scim/v2/Users');
  expect(others).toMatchObject(refused(403, undefined, /scope/));
  expect(await admin.get('/scim/v2/Users')).toMatchObject(refused(403, undefined, /role/));
});

it('lists, finds and pages, and shows no more than it must (IDN-275, IDN-276)', async () => {
  const all = await call('GET', 'Users');
  expect(all.body).toMatchObject({ totalResults: 8, startIndex: 1, itemsPerPage: 8 });
  const piece = await call('GET', 'Users?startIndex=3&count=2');
  expect([piece.body['totalResults'], piece.body['itemsPerPage'], usersIn(piece)]).toEqual([8, 2, usersIn(all).slice(2, 4)]); // prettier-ignore
  expect((await call('GET', 'Users?count=0')).body).toMatchObject({ totalResults: 8, Resources: [] });
  expect((await call('GET', 'Users?startIndex=0&count=9999')).body).toMatchObject({ startIndex: 1, itemsPerPage: 8 });
  const [one] = usersIn(await found(`${ENTERPRISE}:employeeNumber eq "p0001"`));
  expect(one).toEqual({
    schemas: [USER, ENTERPRISE],
    ...{ id: expect.any(String) as string, userName: 'p0001', active: true, displayName: 'Bambang Contoh 1' },
    name: { formatted: 'Bambang Contoh 1' },
    [ENTERPRISE]: { employeeNumber: 'P0001' },
    meta: { resourceType: 'User', location: `Users/${String(one?.['id'])}`, created: expect.any(String) as string },
  });
  expect((await call('GET', `Users/${String(one?.['id'])}`)).body).toEqual(one);
  expect((await call('GET', `Users/${String(one?.['id'])}?attributes=userName`)).body).toEqual({ schemas: one?.['schemas'], id: one?.['id'], userName: 'p0001' }); // prettier-ignore
  const several = await found('(userName sw "ADMIN" or userName co "003") and active eq true', '&excludedAttributes=meta'); // prettier-ignore
  expect(usersIn(several).map(({ userName, meta }) => [userName, meta])).toEqual([['admin', undefined], ['admin-dua', undefined], ['p0003', undefined]]); // prettier-ignore
  expect(usersIn(await found('userName eq "p%"'))).toEqual([]);
  expect(await found('userName regex "a"')).toMatchObject(refused(400, 'invalidFilter', /eq, sw or co/));
  expect(await found('a'.repeat(401))).toMatchObject(refused(400, 'invalidFilter', /filter/));
  expect(await call('GET', 'Users?count=x')).toMatchObject(refused(400, 'invalidValue', /count/));
  expect(await call('GET', `Users/${randomUUID()}`)).toMatchObject(refused(404, undefined, /no such account/));
});

it('makes the account of an employee, once (IDN-271, IDN-273)', async () => {
  await registerPerson('S0001', '198503152011012001');
  const said = user({ userName: 'Sari', externalId: '701984', [ENTERPRISE]: { employeeNumber: '198503152011012001' } });
  const made = await call('POST', 'Users', said);
  expect(made).toMatchObject({
    status: 201,
    body: { userName: 'sari', externalId: '701984', active: true, [ENTERPRISE]: { employeeNumber: 'S0001' } },
  });
  expect(made.headers.get('location')).toBe(`Users/${String(made.body['id'])}`);
  expect(await eventsOf(made.body)).toEqual(['AccountCreated', 'ExternalIdSet']);
  expect(usersIn(await found('externalId eq "701984"'))).toEqual([made.body]);
  expect(await call('POST', 'Users', said)).toMatchObject(refused(409, 'uniqueness', /exists already/));
  await registerPerson('S0002', '198503152011012002');
  const other = user({ userName: 'sari', [ENTERPRISE]: { employeeNumber: 's0002' } });
  expect(await call('POST', 'Users', other)).toMatchObject(refused(409, 'uniqueness', /user name/));
  const imported = user({ userName: 'bambang', [ENTERPRISE]: { employeeNumber: 'P0001' } });
  expect(await call('POST', 'Users', imported)).toMatchObject(refused(409, 'uniqueness', /exists already/));
  await identity.service.quiet();
  const codes = itemsOf(await admin.get('/activation-codes?limit=50'));
  expect(codes).toContainEqual(expect.objectContaining({ username: 'sari', name: 'Sari S0001' }));
  expect(itemsOf(await admin.get('/accounts?find=sari'))).toMatchObject([{ roles: ['employee'], status: 'created' }]);
});

it.each<[string, object, ReturnType<typeof refused>]>([
  ['without schemas', { userName: 'siapa' }, refused(400, 'invalidSyntax', /schemas/)],
  ['without a user name', user({ [ENTERPRISE]: { employeeNumber: 'P0001' } }), refused(400, 'invalidValue', /userName/)], // prettier-ignore
  ['without a number', user({ userName: 'siapa' }), refused(400, 'invalidValue', /employeeNumber/)],
  ['of nobody', user({ userName: 'siapa', [ENTERPRISE]: { employeeNumber: 'X-1' } }), refused(400, 'invalidValue', /no person/)], // prettier-ignore
  ['with a password', user({ userName: 'siapa', password: 'rahasia' }), refused(400, 'invalidValue', /password/)],
  ['with a role', user({ userName: 'siapa', roles: [{ value: 'auditor' }] }), refused(400, 'invalidValue', /roles/)],
])('refuses a user %s (IDN-271, IDN-272)', async (_, said, refusal) =>
  expect(await call('POST', 'Users', said)).toMatchObject(refusal),
);

it('takes no name with a domain, and says which would be right (IDN-040)', async () => {
  await registerPerson('S0003', '198503152011012003');
  const said = user({ userName: 'sari@kota.go.id', [ENTERPRISE]: { employeeNumber: 'S0003' } });
  expect(await call('POST', 'Users', said)).toMatchObject(refused(400, 'invalidValue', /1-40 lower-case/));
});

it.each([
  ['p0002', { op: 'replace', path: 'active', value: false }, { op: 'replace', path: 'active', value: true }],
  ['p0003', { op: 'Replace', path: 'active', value: 'False' }, { op: 'Add', path: 'active', value: 'True' }],
  ['p0004', { op: 'replace', value: { active: false } }, { op: 'replace', value: { active: true, nickName: 'X' } }],
])(
  'disables %s and enables it again, each once, under its own name (IDN-273, IDN-274)',
  async (name, leaves, comes) => {
    // prettier-ignore
    const one = await userNamed(name);
    const path = `Users/${String(one['id'])}`;
    const gone = { status: 200, body: { id: one['id'], active: false } };
    expect(await call('PATCH', path, patch(leaves))).toMatchObject(gone);
    expect(await call('PATCH', path, patch(leaves))).toMatchObject(gone);
    expect(await eventsOf(one)).toEqual(['AccountCreated', 'AccountDisabled']);
    expect((await admin.get(`/accounts/${String(one['id'])}`)).body).toMatchObject({ status: 'disabled', disabledBySystem: NAME }); // prettier-ignore
    expect(usersIn(await found(`active eq false and userName eq "${name}"`))).toHaveLength(1);
    expect(await call('PATCH', path, patch(comes))).toMatchObject({ status: 200, body: { active: true } });
    expect(await call('PATCH', path, patch(comes))).toMatchObject({ status: 200, body: { active: true } });
    expect(await eventsOf(one)).toEqual(['AccountCreated', 'AccountDisabled', 'AccountEnabled']);
    expect((await admin.get(`/accounts/${String(one['id'])}`)).body).not.toHaveProperty('disabledBySystem');
    const { body } = await identity
      .as({ roles: ['auditor'] })
      .get(`/trail?stream=account-${String(one['id'])}&limit=5`);
    expect(body['items']).toContainEqual(expect.objectContaining({ type: 'AccountDisabled', by: expect.objectContaining({ kind: 'machine', id: machine }) as object })); // prettier-ignore
  },
);

it('deletes by disabling, replaces what may be replaced, and renames nobody (IDN-272, IDN-273)', async () => {
  const one = await userNamed('p0005');
  const path = `Users/${String(one['id'])}`;
  const same = { userName: 'P0005', [ENTERPRISE]: { employeeNumber: 'P0005' } };
  expect(await call('PUT', path, user({ ...same, externalId: 'a5', active: true }))).toMatchObject({ status: 200, body: { externalId: 'a5' } }); // prettier-ignore
  expect(await call('PUT', path, user({ ...same, userName: 'budi' }))).toMatchObject(
    refused(400, 'mutability', /p0005/),
  );
  const another = user({ ...same, [ENTERPRISE]: { employeeNumber: 'P0001' } });
  expect(await call('PUT', path, another)).toMatchObject(refused(400, 'mutability', /employeeNumber/));
  const gone = await call('DELETE', path);
  expect([gone.status, gone.text]).toEqual([204, '']);
  expect((await call('DELETE', path)).status).toBe(204);
  expect((await call('GET', path)).body).toMatchObject({ active: false, externalId: 'a5' });
  expect(await eventsOf(one)).toEqual(['AccountCreated', 'ExternalIdSet', 'AccountDisabled']);
});

it('enables nobody whom an administrator disabled, also after it did so itself (IDN-274)', async () => {
  const one = await userNamed('p0001');
  const path = `Users/${String(one['id'])}`;
  const disable = () => admin.post(`/accounts/${String(one['id'])}/disabling`, { reason: 'Diperiksa' });
  const comes = user({ userName: 'p0001', active: true });
  expect(await disable()).toMatchObject({ status: 200 });
  expect(await call('PUT', path, comes)).toMatchObject(refused(409, undefined, /administrator disabled/));
  expect(await admin.post(`/accounts/${String(one['id'])}/enabling`, { reason: 'Selesai' })).toMatchObject({ status: 200 }); // prettier-ignore
  expect((await call('DELETE', path)).status).toBe(204);
  expect(await disable()).toMatchObject({ status: 200 });
  expect(await call('PUT', path, comes)).toMatchObject(refused(409, undefined, /administrator disabled/));
});

it('reads roles as groups, gives none, and leaves the last administrator (IDN-074, IDN-277)', async () => {
  const group = await call('GET', `Groups?filter=${encodeURIComponent('displayName eq "agency-admin"')}`);
  const members = (usersIn(group)[0]?.['members'] ?? []) as readonly Listed[];
  expect(members.map(({ display }) => display)).toEqual(['admin', 'admin-dua']);
  expect((await call('GET', 'Groups/auditor')).body).toMatchObject({ displayName: 'auditor', members: [] });
  expect((await call('GET', 'Groups?excludedAttributes=members')).body).toMatchObject({ totalResults: 9 });
  expect(await call('GET', 'Groups/none')).toMatchObject(refused(404, undefined, /no such group/));
  const given = patch({ op: 'add', path: 'members', value: [{ value: members[0]?.['value'] }] });
  for (const [method, path] of [
    ['PATCH', 'Groups/auditor'],
    ['PUT', 'Groups/auditor'],
    ['POST', 'Groups'],
  ] as const)
    // prettier-ignore
    expect(await call(method, path, given)).toMatchObject(refused(403, undefined, /two persons/));
  expect(await call('DELETE', 'Groups/auditor')).toMatchObject(refused(403, undefined, /two persons/));
  expect((await call('DELETE', `Users/${String(members[1]?.['value'])}`)).status).toBe(204);
  expect(await call('DELETE', `Users/${String(members[0]?.['value'])}`)).toMatchObject(refused(409, undefined, /keeps one administrator/)); // prettier-ignore
});
