import {
  dutyWords,
  employments,
  isStaffNumber,
  nipExpectations,
  positionKinds,
  type PeopleColumn,
} from '@kinerja/identity-domain';
import { columns, sheet } from '@kinerja/imports';
import { golongans } from '@kinerja/vocabulary';

/** A blank cell and a wrong one are one fault. */
const named = (problem: string, expected: string) => ({ blank: { problem, expected }, wrong: { problem, expected } });
const text = (title: string, example: string) => columns.text({ title, example }, { max: 200 });
const optional = { presence: 'optional' } as const;

/** The people file: what each cell may be. What cells say together is for `cellFaults`, rows together for `peopleFileRule`. */
export const peopleSheet = sheet('Pegawai', {
  no_pegawai: columns.mark(
    {
      ...{ title: 'Nomor pegawai', example: 'CONTOH-1' },
      ...named('staff-number', '1-32 letters, digits, dots or dashes; never a NIP or NIK'),
    },
    { is: isStaffNumber },
  ),
  nip: columns.nip({
    ...{ title: 'NIP atau NI PPPK', example: '198503152010012007' },
    ...named('nip-not-18-digits', nipExpectations['not-18-digits']),
  }),
  nik: columns.digits(
    { title: 'NIK, boleh kosong', example: '5171015503850001', ...optional, ...named('nik', '16 digits, or nothing') },
    { lengths: [16] },
  ),
  npwp: columns.digits(
    {
      ...{ title: 'NPWP, boleh kosong', example: '092542943407000' },
      ...{ ...optional, ...named('npwp', '15 or 16 digits, or nothing') },
    },
    { lengths: [15, 16], isDotted: true },
  ),
  nama: text('Nama lengkap', 'Ni Luh Contoh, S.E.'),
  status: columns.choice(
    {
      ...{ title: 'Status pegawai', example: 'pns', hint: 'pns, pppk, atau cpns' },
      ...named('unknown', `one of ${employments.join(', ')}`),
    },
    employments,
  ),
  golongan: columns.choice(
    {
      ...{ title: 'Golongan', example: 'III/b', hint: 'I/a sampai IV/e untuk PNS dan CPNS, I sampai XVII untuk PPPK' },
      ...named('unknown', 'I/a to IV/e for PNS and CPNS, I to XVII for PPPK'),
    },
    golongans,
  ),
  unit: text('Nama unit yang terdaftar', 'Sekretariat'),
  jabatan: text('Nama jabatan', 'Analis Kebijakan'),
  jenis_jabatan: columns.choice(
    {
      ...{ title: 'Jenis jabatan', example: 'fungsional' },
      ...{ hint: 'jpt, administrator, pengawas, pelaksana, atau fungsional' },
      ...named('unknown', `one of ${positionKinds.join(', ')}`),
    },
    positionKinds,
  ),
  kelas_jabatan: columns.whole(
    { title: 'Kelas jabatan', example: '8', hint: '1 sampai 17', ...named('job-class', '1 to 17') },
    { min: 1, max: 17 },
  ),
  tugas: columns.choice(
    {
      ...{ title: 'Tugas dalam unit', example: 'anggota', hint: 'kepala atau anggota' },
      ...named('unknown', `one of ${Object.keys(dutyWords).join(', ')}`),
    },
    Object.keys(dutyWords),
  ),
  atasan_no_pegawai: columns.mark({
    ...{ title: 'Nomor pegawai atasan', example: 'CONTOH-2', hint: 'hanya kepala yang boleh tanpa atasan' },
    ...optional,
  }),
} satisfies Record<PeopleColumn, unknown>);
