// Files of 4 MiB that are as bad as they can be, and sound ones of 20,000 rows.
import { randomBytes } from 'node:crypto';
import { workbookFile } from '@kinerja/imports';
import type { ServiceName } from '../shared/service-process';

const SIZE = 4 * 1024 * 1024;
const ROWS = 20_000;
const pad = (number: number, length: number): string => String(number).padStart(length, '0');
const sheetOf = (header: string, row: (at: number) => string, count = ROWS): string =>
  [header, ...Array.from({ length: count }, (_, at) => row(at))].join('\r\n');
/** As many rows as 4 MiB hold. */
const filled = (header: string, row: string): string =>
  sheetOf(header, () => row, Math.floor((SIZE - header.length) / (row.length + 2)) - 1);

const nipOf = (at: number): string =>
  `19850315${2008 + Math.floor(at / 1998)}01${1 + Math.floor((at % 1998) / 999)}${pad((at % 999) + 1, 3)}`;

/** An import of a service: its route, what is sent beside the file, and a row of a sound one. */
export type ImportingService = Readonly<{
  path: string;
  body: Readonly<Record<string, string>>;
  header: string;
  sound: (at: number) => string;
}>;

export const services: Readonly<Record<ServiceName, ImportingService>> = {
  identity: {
    path: '/people-imports',
    body: { startsOn: '2026-01-01' },
    header:
      'no_pegawai;nip;nik;npwp;nama;status;golongan;unit;jabatan;jenis_jabatan;kelas_jabatan;tugas;atasan_no_pegawai',
    sound: (at) =>
      `P${pad(at, 5)};${nipOf(at)};${pad(3578011503000000 + at, 16)};09.254.294.3-407.000;Ni Luh Contoh ${at};pns;III/b;Sekretariat;Analis Kebijakan Ahli Muda;fungsional;8;${at === 0 ? 'kepala;' : `anggota;P${pad(Math.floor(at / 8), 5)}`}`,
  },
  incentives: {
    path: '/payee-imports',
    body: {},
    header:
      'no_pegawai;nip;nik;npwp;nama;tanggal_lahir;tipe_jabatan;eselon;status_asn;masa_kerja;alamat;kode_bank;nama_bank;rekening;gaji_dasar_bpjs',
    sound: (at) =>
      `P${pad(at, 5)};${nipOf(at)};${pad(3578011503000000 + at, 16)};092542943407000;Ni Luh Contoh ${at};1985-03-15;3;00;1;11;Jalan Melati No. ${at};129;BPD Bali;${pad(at, 13)};4500000`,
  },
  reporting: {
    path: '/attendance-imports',
    body: { month: '2026-10' },
    header: 'no_pegawai;hari_kerja;hadir;tl1;tl2;tl3;tl4;psw1;psw2;psw3;psw4;alpa',
    sound: (at) => `P${pad(at, 5)};21;20;2;1;0;0;0;0;0;0;1`,
  },
};

export const soundFile = ({ header, sound }: ImportingService): string => sheetOf(header, sound);

const workbook = (header: string, rows: readonly (readonly string[])[]): Promise<Buffer> =>
  workbookFile([{ name: 'Sheet', header: header.split(';'), rows }]);

/** What ZIP makes no smaller, so that the file is as large as it may be; every cell of it is wrong. */
const largest = async (header: string): Promise<Buffer> => {
  const columns = header.split(';').length;
  for (let bytes = Math.floor(SIZE / ROWS / columns); ; bytes -= 1) {
    const cell = (): string => randomBytes(bytes).toString('base64');
    const row = (): readonly string[] => Array.from({ length: columns }, cell);
    const file = await workbook(header, Array.from({ length: ROWS }, row));
    if (file.length <= SIZE) return file;
  }
};

/** Bytes of XLSX, read in a thread of its own. */
export const workbooks = async ({ header, sound }: ImportingService): Promise<Readonly<Record<string, Buffer>>> => ({
  'XLSX, sound': await workbook(
    header,
    Array.from({ length: ROWS }, (_, at) => sound(at).split(';')),
  ),
  'XLSX, as large as it may be, every cell wrong': await largest(header),
});

/** What is worst in every file, CSV. */
export const WORST = 'every cell wrong';

export const badFiles = ({ header }: ImportingService): Readonly<Record<string, string>> => {
  const columns = header.split(';').length;
  const wrong = Array.from({ length: columns }, () => 'x'.repeat(Math.floor(190 / columns))).join(';');
  return {
    'rows of one letter': filled('a', 'a'),
    'rows of one letter below a header': filled(header, 'a'),
    'one cell': 'x'.repeat(SIZE),
    'one row of separators': ';'.repeat(SIZE),
    'rows of nothing': '\n'.repeat(SIZE),
    'rows of separators': filled(header, ';'.repeat(columns - 1)),
    quotes: '"'.repeat(SIZE),
    'every row an open quote': filled(header, `"${'a;'.repeat(20)}`),
    [WORST]: sheetOf(header, () => wrong, ROWS),
    'every cell wrong, all rows alike, too many': filled(header, 'x;'.repeat(columns - 1)),
    'blanks within cells': filled(header, `a${' '.repeat(1_900)}a;`.repeat(columns - 1)),
    'NUL in every cell': sheetOf(header, () => wrong.replaceAll('x;', '\u0000;'), ROWS),
  };
};
