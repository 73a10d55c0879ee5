import { randomUUID } from 'node:crypto';
import { todayUnderTest } from '@kinerja/service-testing';
import { importPeople, peopleFile, startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';

type Body = Readonly<Record<string, unknown>>;

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let people: readonly Readonly<{ employeeId: string }>[];
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2026-01-01' });
  await importPeople(admin, peopleFile(4));
  people = (await admin.get('/people')).body['items'] as typeof people;
});
afterAll(() => identity.stop());

const someone = (nth: number): string => people[nth]?.employeeId ?? '';
const as = (nth: number): Client => identity.as({ employee: someone(nth), roles: ['employee'] });
const year = Number(todayUnderTest().slice(0, 4));
const document = { documentKind: 'family-card', documentNumber: 'KENARI-KK', documentDate: `${String(year)}-01-01` };
const said = { family: 'married', dependants: 1, from: `${String(year)}-01-01`, reason: 'KENARI-ALASAN', ...document };
const set = (nth: number, changes: Body = {}, by = admin) =>
  by.put(`/people/${someone(nth)}/tax-status`, { ...said, ...changes });
const withdraw = (nth: number, from: string) =>
  admin.post(`/people/${someone(nth)}/tax-status/withdrawal`, { from, reason: 'Salah orang' });
const statusesOf = async (nth: number, by = admin): Promise<readonly Body[]> =>
  (await by.get(`/people/${someone(nth)}/tax-statuses`)).body['items'] as readonly Body[];

it('is said of a tax year by its document, corrected, and withdrawn (IDN-260 to IDN-264)', async () => {
  const nextYear = `${String(year + 1)}-01-01`;
  expect(await statusesOf(0)).toEqual([]);
  expect(await set(0)).toMatchObject({ status: 200 });
  expect(await set(0)).toMatchObject({ status: 409, body: { code: 'person.same-tax-status' } });
  expect(await set(0, { from: `${String(year)}-07-01`, dependants: 2 })).toMatchObject({
    ...{ status: 422, body: { code: 'person.tax-status-mid-year', startsOn: nextYear } },
  });
  expect(await set(0, { from: nextYear, dependants: 3 })).toMatchObject({ status: 200 });
  expect(await statusesOf(0)).toMatchObject([
    { ...{ from: nextYear, family: 'married', dependants: 3, ptkp: 'K/3', terCategory: 'C' }, ...document },
    { from: said.from, ptkp: 'K/1', terCategory: 'B', reason: said.reason },
  ]);
  expect(await withdraw(0, nextYear)).toMatchObject({ status: 200 });
  expect(await withdraw(0, nextYear)).toMatchObject({ status: 409, body: { code: 'person.no-tax-status' } });
  expect(await statusesOf(0)).toMatchObject([{ ptkp: 'K/1' }]);
});

it('says of a bad request which field is wrong', async () => {
  expect(await set(1, { family: 'widowed' })).toMatchObject({ status: 400, body: { errors: [{ field: 'family' }] } });
  expect(await set(1, { dependants: 4 })).toMatchObject({ status: 400, body: { errors: [{ field: 'dependants', max: 3 }] } }); // prettier-ignore
  const { documentKind } = document;
  const half = { family: 'single', dependants: 0, from: said.from, reason: 'X', documentKind };
  expect(await admin.put(`/people/${someone(1)}/tax-status`, half)).toMatchObject({
    ...{ status: 400, body: { errors: [{ field: 'documentNumber' }, { field: 'documentDate' }] } },
  });
  expect(await set(1, { documentDate: `${String(year + 1)}-06-01` })).toMatchObject({ status: 422, body: { code: 'person.tax-document-ahead' } }); // prettier-ignore
  expect(await admin.put(`/people/${randomUUID()}/tax-status`, said)).toMatchObject({ status: 404 });
  expect(await admin.get(`/people/${randomUUID()}/tax-statuses`)).toMatchObject({ status: 404 });
});

it('is for the person and the administrator, who is told of to the person (IDN-265)', async () => {
  await set(2);
  await statusesOf(2);
  expect((await as(2).get('/people/me/tax-statuses')).body).toMatchObject({ items: [{ ptkp: 'K/1' }] });
  expect(await as(3).get(`/people/${someone(2)}/tax-statuses`)).toMatchObject({ status: 403 });
  const officer = identity.as({ roles: ['payroll-officer'] });
  expect(await officer.get(`/people/${someone(2)}/tax-statuses`)).toMatchObject({ status: 403 });
  expect(await set(2, { dependants: 2 }, officer)).toMatchObject({ status: 403 });
  const seen = (await as(2).get('/disclosures/mine')).body['items'] as readonly Body[];
  expect(seen[0]).toMatchObject({ operation: 'identity.readTaxStatuses', kinds: ['tax-status'], people: 1 });
});

it('lies sealed in the log and is named in the trail by its day alone (IDN-265)', async () => {
  await identity.service.quiet();
  const { rows } = await identity.database.pool.query(`SELECT data FROM log.events WHERE type LIKE 'TaxStatus%'`);
  expect(rows.length).toBeGreaterThan(2);
  expect(JSON.stringify(rows)).not.toMatch(/KENARI|married|family-card|Salah orang/);
  const [line] = (await admin.get('/trail?type=TaxStatusSet')).body['items'] as readonly Body[];
  expect(line).toMatchObject({ object: 'tax-status', facts: expect.arrayContaining([{ name: 'tax-family', kind: 'sealed', value: '' }]) as Body }); // prettier-ignore
});

describe('of a people file (IDN-267)', () => {
  const [header = '', ...rows] = peopleFile(4).split('\r\n');
  const fileOf = (...said: readonly string[]): string =>
    [`${header};Status PTKP`, ...rows.map((row, nth) => `${row};${said[nth] ?? ''}`)].join('\r\n');

  it('is shown where it differs, written, and taken back', async () => {
    const csv = fileOf('K-2', '', 'k1', 'TK0');
    const checked = (await admin.post('/people-imports?dryRun=true', { csv })).body;
    expect(checked).toMatchObject({ faultCount: 0, changed: 2, unchanged: 2 });
    expect(checked['changes']).toMatchObject([
      { key: 'P0000', fields: [{ column: 'status_ptkp', was: 'lain', becomes: 'K/2' }] },
      { key: 'P0003', fields: [{ column: 'status_ptkp', was: '', becomes: 'TK/0' }] },
    ]);
    const importId = await importPeople(admin, csv);
    expect(await statusesOf(0)).toMatchObject([{ ptkp: 'K/2', from: said.from }]);
    expect((await statusesOf(0))[0]).not.toHaveProperty('documentNumber');
    expect(await statusesOf(3)).toMatchObject([{ ptkp: 'TK/0' }]);
    expect(await set(3, { dependants: 1 })).toMatchObject({ status: 200 });

    expect(await admin.post(`/people-imports/${importId}/undoing`, { reason: 'Berkas lama' })).toMatchObject({ status: 202 }); // prettier-ignore
    const undone = await until(
      () => admin.get(`/people-imports/${importId}`),
      ({ body }) => body['state'] === 'undone',
    );
    expect(undone.body['notUndone']).toEqual([{ row: 5, code: 'person.tax-status-changed-since' }]);
    expect(await statusesOf(0)).toMatchObject([{ ptkp: 'K/1', documentNumber: 'KENARI-KK' }]);
  });

  it('names the cell that is wrong', async () => {
    const { body } = await admin.post('/people-imports?dryRun=true', { csv: fileOf('K/I/1', 'K9') });
    expect(body['faults']).toMatchObject([
      { row: 2, column: 'status_ptkp', problem: 'ptkp' },
      { row: 3, column: 'status_ptkp', problem: 'ptkp' },
    ]);
  });
});
