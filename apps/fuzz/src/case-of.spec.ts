import { seededRandom } from '@kinerja/tooling';
import { caseOf } from './case-of';
import { Known } from './known';
import { linesIn } from '@kinerja/imports-fixtures';
import { columns, sheet } from '@kinerja/imports';
import type { Route } from './routes';

const known = new Known({ survey: { surveyId: 's', code: 'abc' } });
known.learn({ items: [{ skpId: '018f3c7e-8b1a-7c3d-9e4f-0123456789ab', staffNumber: 'P07' }] });
const text = { type: 'string' } as const;
const plan: Route = {
  instance: 'fuzz',
  method: 'PUT',
  path: '/api/planning/skps/{id}/results',
  query: { month: text },
  body: { type: 'object', properties: { title: text, units: { type: 'array', items: { type: 'integer' } } } },
};
const form: Route = {
  instance: 'fuzz',
  method: 'POST',
  path: '/s/{code}',
  query: {},
  form: { type: 'object', properties: { visit: text } },
};
const casesOf = (route: Route, count: number) =>
  Array.from({ length: count }, (_, seed) => caseOf(seededRandom(seed), route, known));

it('says the same for the same seed', () => expect(casesOf(plan, 50)).toEqual(casesOf(plan, 50)));

it('spoils body, path, query and headers, and names what it did', () => {
  const kinds = casesOf(plan, 400).map(({ kind }) => kind);
  for (const kind of ['path: nul', 'query: nul', 'header: if-match', 'wrong type', 'missing field', 'no JSON'])
    expect(kinds.some((one) => one.startsWith(kind))).toBe(true);
});

it('uses ids that exist, so that most of a request is right', () => {
  const paths = casesOf(plan, 100).map(({ call }) => call.path);
  expect(paths.filter((path) => path.includes('018f3c7e-8b1a-7c3d-9e4f-0123456789ab')).length).toBeGreaterThan(50);
});

const imported: Route = {
  instance: 'fuzz',
  method: 'POST',
  path: '/api/identity/people-imports',
  query: { dryRun: { type: 'boolean' } },
  body: { type: 'object', properties: { csv: text, file: text, startsOn: text } },
};

const columnsOfPeople =
  'no_pegawai,nip,nik,npwp,nama,status,golongan,unit,jabatan,jenis_jabatan,kelas_jabatan,tugas,atasan_no_pegawai';
const names = sheet('Pegawai', Object.fromEntries(columnsOfPeople.split(',').map((name) => [name, columns.text({ title: name, example: 'x' }, { max: 200 })]))); // prettier-ignore

describe('cases of an import', () => {
  const cases = casesOf(imported, 1_000).map(({ kind, call }) => ({ kind, body: String(call.body) }));

  it('send one file each, as the import takes it', () => {
    const files = cases.filter(({ kind }) => /^(?:cell|workbook|header|query): /.test(kind));
    expect(files.length).toBeGreaterThan(700);
    for (const { kind, body } of files) {
      const names = Object.keys(JSON.parse(body) as object).filter((name) => name !== 'startsOn');
      expect([kind, names]).toEqual([kind, [kind.startsWith('workbook') ? 'file' : 'csv']]);
    }
  });

  it('spoil what a CSV says and what the XML of a workbook says, in sheets of several rows', () => {
    const kinds = new Set(cases.map(({ kind }) => kind));
    for (const kind of [
      'cell: nul',
      'cell: too long',
      'workbook: cell type',
      'workbook: row number',
      'workbook: cell place',
      'workbook: style',
      'workbook: number',
      'workbook: text',
      'workbook: formula',
      'workbook: broken byte',
    ])
      // prettier-ignore
      expect(kinds).toContain(kind);
    const csv = cases.find(({ kind }) => kind.startsWith('header'))?.body ?? '';
    expect((JSON.parse(csv) as { csv: string }).csv.trimEnd().split('\n').length).toBeGreaterThan(2);
  });

  it('hold a workbook that is read but for what was spoilt', async () => {
    const files = cases.filter(({ kind }) => kind === 'workbook: text').map(({ body }) => JSON.parse(body) as { file: string }); // prettier-ignore
    const read = await Promise.all(files.slice(0, 20).map(({ file }) => linesIn(Buffer.from(file, 'base64'), names).catch(() => []))); // prettier-ignore
    expect(read.some((lines) => lines.length > 1)).toBe(true);
  });
});

it('writes forms as forms', () => {
  const bodies = casesOf(form, 60).map(({ call }) => call);
  const type = 'application/x-www-form-urlencoded';
  const forms = bodies.filter(({ headers }) => headers?.['content-type'] === type);
  expect(forms.length).toBeGreaterThan(30);
  for (const { body } of forms) expect(String(body)).toMatch(/^visit=/);
});
