import { importLimits } from '@kinerja/imports';
import { judgingSuite } from '@kinerja/service-testing';
import {
  fileColumns,
  importPeople,
  peopleFile,
  startIdentity,
  type Client,
  type RunningIdentity,
} from './identity.fixtures';

jest.setTimeout(120_000);

let identity: RunningIdentity;
let admin: Client;
beforeAll(async () => {
  identity = await startIdentity();
  admin = identity.as();
  await admin.post('/units', { name: 'Sekretariat', from: '2020-01-01' });
});
afterAll(() => identity.stop());

const header = fileColumns.join(';');
const dbaseRow =
  'P21;198503152010012021;5171015503850021;091234567901000;Wayan Sudiana\u0000\u0000\u0000;pns;III/c;Sekretariat;Pengadministrasi Umum;fungsional;9;anggota;P2';
const startsOn = '2026-01-01';
const dryRun = (csv: string) => admin.post('/people-imports?dryRun=true', { csv, startsOn });
const wrong = Array.from({ length: fileColumns.length }, () => 'x'.repeat(14)).join(';');
const everyCellWrong = [header, ...Array.from({ length: importLimits.rows }, () => wrong)].join('\n');

it.each([
  ['300,000 rows of one letter', `${'a\n'.repeat(300_000)}`, 'import.too-many-rows'],
  ['a byte more than 4 MiB', 'a'.repeat(importLimits.bytes + 1), 'import.too-large'],
])('refuses %s and says what would be right', async (_, csv, code) =>
  expect(await dryRun(csv)).toMatchObject({
    status: 413,
    body: { code, mostRows: importLimits.rows, mostBytes: importLimits.bytes },
  }),
);

it.each([
  ['one cell of 4 MB', 'x'.repeat(4_000_000), 'cell-too-long'],
  ['one row of 4 MB', ';'.repeat(4_000_000), 'too-many-cells'],
  ['4 MB of quotes', '"'.repeat(4_000_000), 'cell-too-long'],
])('tells one fault of %s', async (_, csv, problem) =>
  expect(await dryRun(csv)).toMatchObject({
    status: 200,
    body: { rows: 0, faults: [{ row: 1, problem }], faultCount: 1 },
  }),
);

it('serves others while it judges a file in which every cell is wrong, and tells a thousand faults', async () => {
  let isJudged = false;
  const judged = dryRun(everyCellWrong).finally(() => {
    isJudged = true;
  });
  for (let served = 0; served < 10; served += 1) expect((await identity.anonymous.get('/healthz')).status).toBe(200);
  expect(isJudged).toBe(false);
  const { status, body, text } = await judged;
  expect(status).toBe(200);
  expect(body).toMatchObject({ rows: importLimits.rows, faults: { length: importLimits.faults } });
  expect(body['faultCount']).toBeGreaterThan(importLimits.rows * 8);
  expect(text.length).toBeLessThan(200_000);
});

const digits = (number: number, length: number): string => String(number).padStart(length, '0');
judgingSuite('people', () => ({
  columns: fileColumns,
  sound: (at) => [
    `P${digits(at, 5)}`,
    `19850315${2008 + Math.floor(at / 1998)}01${1 + Math.floor((at % 1998) / 999)}${digits((at % 999) + 1, 3)}`,
    ...[
      digits(3578011503000000 + at, 16),
      '09.254.294.3-407.000',
      `Ni Luh Contoh ${at}`,
      'pns',
      'III/b',
      'Sekretariat',
    ],
    ...['Analis Kebijakan', 'fungsional', '8'],
    ...(at === 0 ? ['kepala', ''] : ['anggota', `P${digits(Math.floor(at / 8), 5)}`]),
  ],
  dryRun: (file) => admin.post('/people-imports?dryRun=true', { ...file, startsOn }),
  faultyRows: (importId) => admin.get(`/people-imports/${importId}/faulty-rows`),
}));

it('names the cell with a sign that no store can hold, and the read models go on', async () => {
  const csv = `${header}\r\n${dbaseRow}\r\n`;
  expect(await admin.post('/people-imports', { csv, startsOn })).toMatchObject({
    status: 422,
    body: {
      faults: expect.arrayContaining([
        expect.objectContaining({ row: 2, column: 'nama', problem: 'control-character' }),
      ]),
    },
  });
  expect(await dryRun(csv.replaceAll('\u0000', ' ').replace(/P2(?=\r)/, 'P21'))).toMatchObject({
    body: { faults: [{ row: 2, column: 'atasan_no_pegawai', problem: 'own-superior' }] },
  });
  await importPeople(admin, peopleFile(3));
  const { body } = await admin.get('/people');
  expect(body['items']).toMatchObject(['P0000', 'P0001', 'P0002'].map((staffNumber) => ({ staffNumber })));
  await identity.service.quiet();
  const positions = identity.service.service.runtime.projections.positions();
  expect(positions.filter(({ paused }) => paused !== undefined)).toEqual([]);
});
