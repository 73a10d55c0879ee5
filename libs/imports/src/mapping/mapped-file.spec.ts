import { columns } from '../sheet-columns';
import { linesOf, sheet } from '../sheet';
import { readRows, type SentFile } from '../read-file';
import { MOST_IN_A_TURN, watchingTurns } from '../watched-turns.fixtures';
import { textRow, workbookOf } from '../xlsx/workbook.fixtures';
import { offerFor, type SavedMap } from './offered-map';
import { readMapped } from './read-mapped';

const people = sheet('Pegawai', {
  nip: columns.nip({ title: 'NIP', example: '198503152010012007', synonyms: ['NIP BARU'] }),
  nama: columns.text({ title: 'Nama', example: 'Contoh' }, { max: 200 }),
  gelar: columns.text(
    { title: 'Gelar', example: 'S.E.', presence: 'optional', mayBeLeftOut: true, synonyms: ['GELAR BELAKANG'] },
    { max: 40 },
  ),
  jenis: columns.choice(
    { title: 'Jenis', example: 'pelaksana', synonyms: ['JENIS JABATAN NAMA'] },
    ['fungsional', 'pelaksana'],
    { 'jabatan pelaksana': 'pelaksana' },
  ),
});

const header = 'NO;NIP BARU;NAMA;NAMA;JENIS JABATAN NAMA;UNOR NAMA';
const first = '1;199001012015011001;Ayu;Ni Luh Ayu;Jabatan Pelaksana;Sekretariat';
const second = '2;199001012015011002;Budi;Budi;Fungsional Umum;Sekretariat';

const rowsOf = async (file: SentFile) => {
  const rows = await readRows(file, people);
  if (!rows.ok) throw new Error(rows.reason.problem);
  return rows.value;
};
const csv = (...lines: readonly string[]) => rowsOf(lines.join('\r\n'));
const none = async () => undefined;

it('offers the columns of the file beside ours, by their names and by words of known layouts', async () => {
  expect(await offerFor(await csv(header, first, second), people, none)).toEqual({
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    names: ['NO', 'NIP BARU', 'NAMA', 'NAMA', 'JENIS JABATAN NAMA', 'UNOR NAMA'],
    few: [
      { place: 2, words: ['Ayu', 'Budi'] },
      { place: 3, words: ['Ni Luh Ayu', 'Budi'] },
      { place: 4, words: ['Jabatan Pelaksana', 'Fungsional Umum'] },
      { place: 5, words: ['Sekretariat'] },
    ],
    wanted: [
      { column: 'nip', isNeeded: true },
      { column: 'nama', isNeeded: true },
      { column: 'gelar', isNeeded: false },
      { column: 'jenis', isNeeded: true, words: ['fungsional', 'pelaksana'] },
    ],
    proposal: {
      columns: [
        { column: 'nip', place: 1, name: 'NIP BARU' },
        { column: 'nama', place: 2, name: 'NAMA' },
        { column: 'jenis', place: 4, name: 'JENIS JABATAN NAMA' },
      ],
      words: [{ column: 'jenis', word: 'Jabatan Pelaksana', means: 'pelaksana' }],
    },
  });
});

const map: SavedMap = {
  name: 'SIASN',
  columns: [
    { column: 'nip', place: 1, name: 'NIP BARU' },
    { column: 'nama', place: 3, name: 'NAMA' },
    { column: 'jenis', place: 4, name: 'JENIS JABATAN NAMA' },
    { column: 'gelar', value: 'S.E.' },
  ],
  words: [
    { column: 'jenis', word: 'Jabatan Pelaksana', means: 'pelaksana' },
    { column: 'jenis', word: 'FUNGSIONAL UMUM', means: 'fungsional' },
  ],
};
const saved = async () => map;

it('offers what was saved for this header, also where a title stands above it, and nothing of it for another', async () => {
  const plain = await offerFor(await csv(header, first), people, saved);
  const titled = await offerFor(await csv('DAFTAR;;;;;', header.toLowerCase(), first), people, saved);
  expect(plain).toMatchObject({ savedAs: 'SIASN', proposal: { columns: map.columns, words: map.words } });
  expect(titled?.fingerprint).toBe(plain?.fingerprint);
  const other = await offerFor(await csv(`${header};KET`, `${first};`), people, none);
  expect(other?.fingerprint).not.toBe(plain?.fingerprint);
});

const readBy = async (by: Partial<SavedMap>, ...lines: readonly string[]) => {
  const rows = await readMapped(await csv(...lines), people, async () => ({ ...map, ...by }));
  return rows.ok ? linesOf(rows.value, people) : rows;
};

it('reads by a map: the second of two columns of one name, one value for all, words by what they mean', async () => {
  const read = await readBy({}, header, '1;2;3;4;5;6', first, second, '3;;;;;');
  expect(read).toMatchObject({
    ok: true,
    value: [
      { row: 3, values: { nip: '199001012015011001', nama: 'Ni Luh Ayu', jenis: 'pelaksana', gelar: 'S.E.' } },
      { row: 4, values: { nama: 'Budi', jenis: 'fungsional' } },
    ],
  });
});

it.each<readonly [string, Partial<SavedMap>, string, string]>([
  ['a needed column that is not mapped', { columns: map.columns.slice(1) }, 'nip', 'missing-column'],
  ['a column of ours twice', { columns: [...map.columns, { column: 'nip', place: 0, name: 'NO' }] }, 'nip', 'repeated-column'], // prettier-ignore
  ['a column of the file twice', { columns: map.columns.map((one) => (one.column === 'gelar' ? { column: 'gelar', place: 1, name: 'NIP BARU' } : one)) }, 'gelar', 'mapped-twice'], // prettier-ignore
  ['a column that the sheet has not', { columns: [...map.columns, { column: 'agama', place: 0, name: 'NO' }] }, 'agama', 'unknown-column'], // prettier-ignore
  ['neither a place nor a value', { columns: [...map.columns.slice(0, 3), { column: 'gelar' }] }, 'gelar', 'mapped-nowhere'], // prettier-ignore
  ['a number of a person as a name', { columns: [{ column: 'nip', place: 1, name: '199001012015011001' }, ...map.columns.slice(1)] }, 'nip', 'mapped-nowhere'], // prettier-ignore
  ['a word that means none of ours', { words: [{ column: 'jenis', word: 'x', means: 'jpt' }] }, 'jenis', 'unknown-word'], // prettier-ignore
])('says before anything is read of %s', async (_, by, column, problem) =>
  expect(await readBy(by, header, first)).toMatchObject({ ok: false, reason: [{ row: 1, column, problem }] }),
);

it('says that nothing was saved for a header', async () => {
  const rows = await csv(header, first);
  expect(await readMapped(rows, people, none)).toMatchObject({ reason: [{ row: 1, problem: 'not-mapped' }] });
});

it('reads a header of two rows with merged cells below a merged title', async () => {
  const data = [
    textRow('DAFTAR PEGAWAI', '', '', ''),
    textRow('NIP', 'NAMA', 'JABATAN', ''),
    textRow('', '', 'JENIS', 'NAMA'),
    textRow('199001012015011001', 'Ayu', 'pelaksana', 'Pengadministrasi'),
  ].join('');
  const merges = ['A1:D1', 'A2:A3', 'B2:B3', 'C2:D2'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const file = workbookOf({ sheets: [{ data, behind: `<mergeCells>${merges}</mergeCells>` }] });
  expect(await offerFor(await rowsOf(file), people, none)).toMatchObject({
    names: ['NIP', 'NAMA', 'JABATAN JENIS', 'JABATAN NAMA'],
    few: [{ place: 1 }, { place: 2, words: ['pelaksana'] }, { place: 3 }],
  });
});

it('knows a column below a merged cell by its own name, where that name says enough', async () => {
  const data = [
    textRow('IDENTITAS', '', '', 'UNIT ORGANISASI'),
    textRow('NIP BARU', 'NAMA', 'GELAR BELAKANG', 'NAMA'),
    textRow('199001012015011001', 'Ayu', 'S.E.', 'Sekretariat'),
  ].join('');
  const file = workbookOf({ sheets: [{ data, behind: '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>' }] });
  expect(await offerFor(await rowsOf(file), people, none)).toMatchObject({
    names: ['NIP BARU', 'IDENTITAS NAMA', 'GELAR BELAKANG', 'NAMA'],
    proposal: { columns: [{ column: 'nip', place: 0 }, { column: 'nama', place: 3 }, { column: 'gelar', place: 2 }] },
  });
});

it('takes a list of as many columns as SIASN has', async () => {
  const wide = Array.from({ length: 69 }, (_, at) => `KOLOM ${at}`);
  const rows = await csv(['NIP BARU', ...wide].join(';'), ['199001012015011001', ...wide].join(';'));
  expect((await offerFor(rows, people, none))?.names).toHaveLength(70);
});

it('hands the event loop on while it looks for the words of many columns', async () => {
  const wide = Array.from({ length: 128 }, (_, at) => (at === 0 ? 'NIP BARU' : `K${at}`));
  const rows = await csv(wide.join(';'), ...Array.from({ length: 2_000 }, () => wide.map(() => 'a').join(';')));
  const { answer, done, heaviest } = await watchingTurns(() => offerFor(rows, people, none));
  expect(answer?.few).toHaveLength(128);
  expect(done['offered map']).toBeGreaterThan(2_000 * 128 * 16);
  expect(heaviest).toBeLessThan(MOST_IN_A_TURN);
});
