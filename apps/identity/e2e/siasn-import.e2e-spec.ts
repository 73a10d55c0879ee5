import { startIdentity, until, type Client, type RunningIdentity } from './identity.fixtures';
import { siasnHeader, siasnNip, siasnRow, siasnWorkbook } from '@kinerja/imports-fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
let other: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  other = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
});
afterAll(() => identity.stop());

type Offered = Readonly<{
  fingerprint: string;
  names: readonly string[];
  proposal: Readonly<{ columns: readonly Readonly<{ column: string; name?: string }>[]; words: readonly object[] }>;
  savedAs?: string;
}>;

const fileOf = async (...rows: Parameters<typeof siasnWorkbook>[0]) => ({
  file: (await siasnWorkbook(rows)).toString('base64'),
});
const check = async (body: object, isMapped = false) =>
  (await admin.post(`/people-imports?dryRun=true${isMapped ? '&mapped=true' : ''}`, body)).body;
const offerFor = async (body: object) => (await check(body))['mapping'] as Offered;
const save = (who: Client, { fingerprint, proposal }: Offered, changes: object = {}) =>
  who.put(`/people-imports/maps/${fingerprint}`, { name: 'SIASN', ...proposal, ...changes });

it('proposes how the list of SIASN is read, all 72 columns of it, and refuses nothing', async () => {
  const body = await check(await fileOf(siasnRow(0, 'Sekretariat'), siasnRow(1, 'Sekretariat')));
  const mapping = body['mapping'] as Offered;
  expect(mapping.names).toEqual(siasnHeader);
  expect(mapping).not.toHaveProperty('savedAs');
  expect(Object.fromEntries(mapping.proposal.columns.map(({ column, name }) => [column, name]))).toEqual({
    ...{ nip: 'NIP BARU', nik: 'NIK', npwp: 'NPWP NOMOR', nama: 'NAMA', status: 'STATUS CPNS PNS' },
    ...{ golongan: 'GOL AKHIR NAMA', unit: 'UNOR NAMA', jabatan: 'JABATAN NAMA', jenis_jabatan: 'JENIS JABATAN NAMA' },
    ...{ kelas_jabatan: 'KELAS JABATAN', tugas: 'TUGAS', atasan_no_pegawai: 'NIP ATASAN', eselon: 'ESELON NAMA' },
    ...{ gelar_depan: 'GELAR DEPAN', gelar_belakang: 'GELAR BELAKANG', berlaku_sejak: 'TMT JABATAN' },
    kedudukan: 'KEDUDUKAN HUKUM NAMA',
  });
  expect(mapping.proposal.words).toEqual([
    { column: 'status', word: 'P', means: 'pns' },
    { column: 'jenis_jabatan', word: 'Jabatan Struktural', means: 'struktural' },
    { column: 'jenis_jabatan', word: 'Jabatan Fungsional Tertentu', means: 'fungsional' },
  ]);
});

it('says of a needed column that nobody mapped, of one mapped twice, before anything is read', async () => {
  const offered = await offerFor(await fileOf(siasnRow(0, 'Sekretariat')));
  const { columns } = offered.proposal;
  const without = columns.filter(({ column }) => column !== 'golongan');
  expect(await save(admin, offered, { columns: without })).toMatchObject({
    ...{
      status: 422,
      body: { code: 'column-map.faulty', faults: [{ problem: 'missing-column', column: 'golongan' }] },
    },
  });
  const twice = [...columns, { column: 'no_pegawai', place: 1, name: 'NIP BARU' }];
  expect(await save(admin, offered, { columns: twice })).toMatchObject({
    body: { faults: [{ problem: 'mapped-twice', column: 'no_pegawai' }] },
  });
  const unmapped = await check(await fileOf(siasnRow(0, 'Sekretariat')), true);
  expect(unmapped).toMatchObject({ rows: 0, faults: [{ row: 3, problem: 'not-mapped' }], mapping: {} });
});

const ended = (importId: string) =>
  until(
    () => admin.get(`/people-imports/${importId}`),
    ({ body }) => ['completed', 'failed'].includes(String(body['state'])),
  );

it('reads forty people by the map that was confirmed; changed meanwhile, what was shown is what is done', async () => {
  const file = await fileOf(...Array.from({ length: 40 }, (_, at) => siasnRow(at, 'Sekretariat')));
  const offered = await offerFor(file);
  expect(await save(admin, offered)).toMatchObject({ status: 200 });
  const checked = await check(file, true);
  expect(checked).toMatchObject({ faults: [], rows: 40, added: 40 });
  const names = offered.proposal.columns.map((one) => (one.column === 'nama' ? { column: 'nama', value: 'X' } : one));
  expect(await save(other, offered, { columns: names })).toMatchObject({ status: 200 });
  const importId = String(checked['importId']);
  expect(await admin.post(`/people-imports/${importId}/application`, {})).toMatchObject({ status: 202 });
  expect((await ended(importId)).body).toMatchObject({ state: 'completed', done: 40 });
  await save(admin, offered);
  await identity.service.quiet();
  const { items } = (await admin.get('/people?search=PEG-00001')).body as { items: object[] };
  expect(items).toMatchObject([
    {
      ...{ staffNumber: 'PEG-00001', name: 'PEGAWAI CONTOH 0, S.Sos.', nip: siasnNip(0), duty: 'head' },
      ...{ positionKind: 'administrator', jobClass: 12, startsOn: '2024-02-01', golongan: 'IV/a' },
    },
  ]);
  expect(await check(file, true)).toMatchObject({ faults: [], added: 0, changed: 0, unchanged: 40 });
});

it('is offered again for the same header, listed with who said it, renamed and removed', async () => {
  const file = await fileOf(siasnRow(0, 'Sekretariat'));
  const offered = await offerFor(file);
  expect(offered.savedAs).toBe('SIASN');
  await identity.service.quiet();
  const list = () => admin.get('/people-imports/maps');
  expect((await list()).body['items']).toMatchObject([{ name: 'SIASN', fingerprint: offered.fingerprint }]);
  const path = `/people-imports/maps/${offered.fingerprint}`;
  expect(await admin.put(`${path}/name`, { name: 'SIASN 2026' })).toMatchObject({ status: 200 });
  expect((await offerFor(file)).savedAs).toBe('SIASN 2026');
  expect(await admin.post(`${path}/removal`, {})).toMatchObject({ status: 200 });
  expect(await admin.put(`${path}/name`, { name: 'x' })).toMatchObject({ status: 404 });
  expect(await offerFor(file)).not.toHaveProperty('savedAs');
  await identity.service.quiet();
  expect((await list()).body['items']).toEqual([]);
  expect(await identity.as({ roles: ['employee'] }).get('/people-imports/maps')).toMatchObject({ status: 403 });
});
