import {
  dutyWords,
  employments,
  isStaffNumber,
  nipExpectations,
  ptkpIn,
  ptkps,
  positionKinds,
  STRUCTURAL,
  type PeopleColumn,
} from '@kinerja/identity-domain';
import { columns, sheet } from '@kinerja/imports';
import { golongans } from '@kinerja/vocabulary';

/** A blank cell and a wrong one are one fault. */
const named = (problem: string, expected: string) => ({ blank: { problem, expected }, wrong: { problem, expected } });
const text = (title: string, example: string, synonyms: readonly string[]) =>
  columns.text({ title, example, synonyms }, { max: 200 });
const optional = { presence: 'optional' } as const;
/** Of lists that have it. */
const extra = { ...optional, mayBeLeftOut: true } as const;

/** The people file, and under which names the lists of SIASN and of SIMPEG have its columns (IDN-151): what each cell may be. What cells say together is for `cellFaults`, rows together for `peopleFileRule`. */
export const peopleSheet = sheet('Pegawai', {
  no_pegawai: columns.mark(
    {
      ...{ title: 'Nomor pegawai', example: 'CONTOH-1' },
      ...{ ...extra, hint: 'bila kosong: dicari dengan NIP; pegawai baru mendapat nomor berikutnya' },
      ...named('staff-number', '1-32 letters, digits, dots or dashes; never a NIP or NIK'),
    },
    { is: isStaffNumber },
  ),
  nip: columns.nip({
    ...{ title: 'NIP atau NI PPPK', example: '198503152010012007', synonyms: ['NIP BARU', 'NI PPPK'] },
    ...named('nip-not-18-digits', nipExpectations['not-18-digits']),
  }),
  nik: columns.digits(
    { title: 'NIK, boleh kosong', example: '5171015503850001', ...extra, ...named('nik', '16 digits, or nothing') },
    { lengths: [16] },
  ),
  npwp: columns.digits(
    {
      ...{ title: 'NPWP, boleh kosong', example: '092542943407000', synonyms: ['NPWP NOMOR', 'NOMOR NPWP'] },
      ...{ ...extra, ...named('npwp', '15 or 16 digits, or nothing') },
    },
    { lengths: [15, 16], isDotted: true },
  ),
  nama: text('Nama lengkap', 'Ni Luh Contoh, S.E.', ['NAMA PEGAWAI']),
  status: columns.choice(
    {
      ...{ title: 'Status pegawai', example: 'pns', hint: 'pns, pppk, atau cpns' },
      synonyms: ['STATUS CPNS PNS', 'STATUS KEPEGAWAIAN', 'JENIS PEGAWAI'],
      ...named('unknown', `one of ${employments.join(', ')}`),
    },
    employments,
    { p: 'pns', c: 'cpns' },
  ),
  golongan: columns.choice(
    {
      synonyms: ['GOL AKHIR NAMA', 'GOLONGAN RUANG', 'GOL RUANG', 'GOL'],
      ...{ title: 'Golongan', example: 'III/b', hint: 'I/a sampai IV/e untuk PNS dan CPNS, I sampai XVII untuk PPPK' },
      ...named('unknown', 'I/a to IV/e for PNS and CPNS, I to XVII for PPPK'),
    },
    golongans,
  ),
  unit: text('Nama unit yang terdaftar', 'Sekretariat', ['UNOR NAMA', 'UNOR', 'UNIT KERJA', 'UNIT ORGANISASI']),
  jabatan: text('Nama jabatan', 'Analis Kebijakan', ['JABATAN NAMA']),
  jenis_jabatan: columns.choice(
    {
      ...{ title: 'Jenis jabatan', example: 'fungsional' },
      ...{ hint: 'jpt, administrator, pengawas, pelaksana, atau fungsional; struktural bila eselon diisi' },
      synonyms: ['JENIS JABATAN NAMA'],
      ...named('unknown', `one of ${positionKinds.join(', ')}`),
    },
    [...positionKinds, STRUCTURAL],
    {
      ...{ 'jabatan struktural': STRUCTURAL, 'jabatan pelaksana': 'pelaksana', 'jabatan fungsional': 'fungsional' },
      ...{ 'jabatan fungsional tertentu': 'fungsional', 'jabatan fungsional umum': 'pelaksana' },
    },
  ),
  kelas_jabatan: columns.whole(
    { title: 'Kelas jabatan', example: '8', hint: '1 sampai 17', ...named('job-class', '1 to 17') },
    { min: 1, max: 17 },
  ),
  tugas: columns.choice(
    {
      ...{ title: 'Tugas dalam unit', example: 'anggota', hint: 'kepala atau anggota', synonyms: ['TUGAS'] },
      ...named('unknown', `one of ${Object.keys(dutyWords).join(', ')}`),
    },
    Object.keys(dutyWords),
  ),
  atasan_no_pegawai: columns.mark({
    ...{
      title: 'Nomor pegawai atasan',
      example: 'CONTOH-2',
      hint: 'atau NIP-nya; hanya kepala yang boleh tanpa atasan',
    },
    ...{ ...optional, synonyms: ['NIP ATASAN', 'NOMOR ATASAN'] },
  }),
  gelar_depan: columns.text({ title: 'Gelar depan', example: 'Dr.', ...extra }, { max: 60 }),
  gelar_belakang: columns.text({ title: 'Gelar belakang', example: 'M.Si.', ...extra }, { max: 60 }),
  berlaku_sejak: columns.day({
    ...{ title: 'Jabatan berlaku sejak', example: '01-01-2026', synonyms: ['TMT JABATAN', 'TMT'] },
    ...{ ...extra, hint: 'TMT; bila kosong berlaku tanggal yang ditanyakan untuk seluruh berkas' },
  }),
  eselon: columns.text(
    {
      ...{ title: 'Eselon', example: 'IV.a', synonyms: ['ESELON NAMA'] },
      ...{ ...extra, hint: 'untuk jenis jabatan struktural' },
    },
    { max: 30 },
  ),
  kedudukan: columns.text(
    {
      ...{ title: 'Kedudukan hukum', example: 'Aktif', synonyms: ['KEDUDUKAN HUKUM NAMA'] },
      ...{ ...extra, hint: 'yang pensiun, berhenti, atau meninggal tidak diimpor, hanya disebutkan' },
    },
    { max: 100 },
  ),
  status_ptkp: columns.mark(
    {
      ...{ title: 'Status PTKP', example: 'K/1', synonyms: ['PTKP', 'STATUS PAJAK', 'STATUS KAWIN PAJAK'] },
      ...{ ...extra, hint: 'TK/0 sampai K/3, keadaan pada 1 Januari tahun ini; bila kosong tidak berubah' },
      ...named('ptkp', `one of ${ptkps.join(', ')}`),
    },
    { is: (text) => ptkpIn(text) !== undefined },
  ),
} satisfies Record<PeopleColumn, unknown>);
