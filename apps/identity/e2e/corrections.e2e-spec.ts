import { PERSONAL_TABLE } from '@kinerja/database';
import { importPeople, peopleFile, startIdentity, type Client, type RunningIdentity } from './identity.fixtures';

type Body = Readonly<Record<string, unknown>>;
type Person = Readonly<{ employeeId: string }>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Person[];
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(admin, peopleFile(4));
  people = (await admin.get('/people')).body['items'] as readonly Person[];
});
afterAll(() => identity.stop());

const someone = (nth: number): string => people[nth]?.employeeId ?? '';
const as = (nth: number, ...roles: readonly ('agency-admin' | 'payroll-officer')[]): Client =>
  identity.as({ employee: someone(nth), roles: ['employee', ...roles] });
const itemsOf = ({ body }: Readonly<{ body: Body }>) => body['items'] as readonly Body[];
const said = { field: 'name', right: 'Ni Luh Ayu', reason: 'Sesuai ijazah' };
const ask = (by: Client, more: object = {}) => by.post('/corrections/mine', { ...said, ...more });
const asked = async (by: Client, more: object = {}): Promise<string> => {
  const { status, body } = await ask(by, more);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return String(body['correctionId']);
};
const mine = async (nth: number) => itemsOf(await as(nth).get('/corrections/mine'));
const queue = async (by: Client) => itemsOf(await by.get('/corrections?state=open'));
const decline = (id: string, by: Client) => by.post(`/corrections/${id}/declining`, { reason: 'Sudah sesuai' });
const complete = (id: string, by: Client) => by.post(`/corrections/${id}/completion`, { note: 'Nama diperbaiki' });
const withdraw = (id: string, by: Client) => by.post(`/corrections/${id}/withdrawal`, {});

it('lets a person ask, see what became of it, and take it back (IDN-172)', async () => {
  const id = await asked(as(1));
  expect(await ask(as(1))).toMatchObject({ status: 409, body: { code: 'correction.already-open', correctionId: id } });
  expect(await mine(1)).toMatchObject([{ ...said, correctionId: id, state: 'open', keeper: 'agency-admin', isOwn: true }]); // prettier-ignore
  expect(await mine(2)).toEqual([]);
  expect(await withdraw(id, as(2))).toMatchObject({ status: 404 });
  expect(await withdraw(id, as(1))).toMatchObject({ status: 200 });
  expect(await mine(1)).toMatchObject([{ state: 'withdrawn' }]);
  expect(await decline(id, admin)).toMatchObject({ status: 409, body: { code: 'correction.ended', outcome: 'withdrawn' } }); // prettier-ignore
});

it('says of a bad request which field is wrong', async () => {
  expect(await ask(as(1), { field: 'salary' })).toMatchObject({ status: 400, body: { errors: [{ field: 'field' }] } });
  expect(await ask(as(1), { right: ' ' })).toMatchObject({ status: 400, body: { errors: [{ field: 'right' }] } });
  expect(await ask(as(1), { reason: 'a'.repeat(501) })).toMatchObject({ status: 400 });
  expect(await ask(admin)).toMatchObject({ status: 403, body: { code: 'caller.no-employee' } });
});

it('shows each keeper what they keep, who decides about others only (IDN-173)', async () => {
  const [name, npwp] = [await asked(as(2)), await asked(as(2), { field: 'npwp', right: '091234567901000' })];
  const officer = as(3, 'payroll-officer');
  expect((await queue(admin)).map(({ correctionId }) => correctionId)).toEqual([name]);
  expect((await queue(officer)).map(({ correctionId }) => correctionId)).toEqual([npwp]);
  expect(await as(3).get('/corrections')).toMatchObject({ status: 403 });
  expect(await complete(npwp, admin)).toMatchObject({
    status: 403,
    body: { code: 'correction.other-keeper', keeper: 'payroll-officer' },
  });
  expect(await complete(name, as(2, 'agency-admin'))).toMatchObject({ status: 403, body: { code: 'correction.own' } });
  expect(await complete(name, admin)).toMatchObject({ status: 200 });
  expect(await decline(npwp, officer)).toMatchObject({ status: 200 });
  expect(await mine(2)).toMatchObject([
    { correctionId: npwp, state: 'declined', answer: 'Sudah sesuai' },
    { correctionId: name, state: 'corrected', answer: 'Nama diperbaiki', decidedBy: expect.any(String) as string },
  ]);
});

it('keeps the words sealed in the log, and out of the trail', async () => {
  const { rows } = await identity.database.pool.query<{ data: string }>(
    `SELECT data::text AS data FROM log.events WHERE type LIKE 'Correction%'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ data }) => data.includes('Ni Luh') || data.includes('ijazah'))).toEqual([]);
  const lines = itemsOf(await admin.get('/trail?type=CorrectionAsked'));
  expect(lines[0]).toMatchObject({ object: 'correction', facts: expect.arrayContaining([{ name: 'right-value', kind: 'sealed', value: '' }]) as Body }); // prettier-ignore
});

it('keeps them out of backups, which a key that is destroyed later would not reach (M11)', async () => {
  const { rows } = await identity.database.pool.query(
    `SELECT obj_description('identity.corrections_v2'::regclass, 'pg_class') AS comment`,
  );
  expect(rows).toEqual([{ comment: PERSONAL_TABLE }]);
});

it('tells the person that the administrator read the list and the request, and payroll nothing of masked numbers (TRL-008)', async () => {
  const before = itemsOf(await as(0).get('/disclosures/mine')).length;
  await as(3, 'payroll-officer').get('/people');
  expect(itemsOf(await as(0).get('/disclosures/mine'))).toHaveLength(before);
  await admin.get('/people.csv');
  expect(itemsOf(await as(0).get('/disclosures/mine'))[0]).toMatchObject({
    ...{ operation: 'identity.readPeopleFile', kinds: ['nip'], isFile: true, people: 4 },
    by: { kind: 'account', name: expect.any(String) as string },
  });
  const ofRequests = itemsOf(await as(2).get('/disclosures/mine')).filter(({ kinds }) => String(kinds) === 'correction'); // prettier-ignore
  expect(ofRequests).toMatchObject([
    { operation: 'identity.readCorrections' },
    { operation: 'identity.readCorrections' },
  ]);
});
