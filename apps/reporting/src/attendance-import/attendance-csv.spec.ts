import { readSheet } from './attendance-csv';

const records = [{ line: 2, cells: { no_pegawai: 'P-1', hadir: '20' } }];

it.each([
  ['commas', 'no_pegawai,hadir\nP-1,20\n'],
  ['semicolons, a BOM and Windows line ends', '\uFEFFno_pegawai;hadir\r\nP-1;20\r\n'],
  ['capitals and blanks', ' No_Pegawai , HADIR \n P-1 , 20 \n,\n'],
])('reads %s', (_, csv) => expect(readSheet(csv)).toEqual({ header: ['no_pegawai', 'hadir'], records, faults: [] }));

it('reads a missing cell as empty, for the rules to refuse', () =>
  expect(readSheet('no_pegawai,hadir\nP-1').records).toEqual([{ line: 2, cells: { no_pegawai: 'P-1', hadir: '' } }]));

it('names the row with too many cells', () =>
  expect(readSheet('no_pegawai,hadir\nP-1,20\nP-2,20,3').faults).toMatchObject([{ row: 3, value: '3' }]));

it('says where it could not be read', () =>
  expect(readSheet('no_pegawai,hadir\n"P-1,20').faults).toMatchObject([{ row: 2 }]));

it('says that there is nothing', () => expect(readSheet('').faults).toMatchObject([{ problem: 'the sheet is empty' }]));
