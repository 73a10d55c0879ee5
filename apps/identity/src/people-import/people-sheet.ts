import type { PeopleColumn } from '@kinerja/identity-domain';
import { columns, kinds, sheet } from '@kinerja/imports';

const { ruled } = columns;
const digits = (title: string, example: string, of: Parameters<typeof kinds.digits>[0]) =>
  ruled(kinds.digits(of), { title, example });
const text = (title: string, example: string, hint = '') => ruled(kinds.words, { title, example, hint });

/** The people file. Its cells are judged by `cellFaults`. */
export const peopleSheet = sheet('Pegawai', {
  no_pegawai: ruled(kinds.mark, { title: 'Nomor pegawai', example: 'CONTOH-1' }),
  nip: digits('NIP atau NI PPPK', '198503152010012007', { lengths: [18] }),
  nik: digits('NIK, boleh kosong', '5171015503850001', { lengths: [16] }),
  npwp: digits('NPWP, boleh kosong', '092542943407000', { lengths: [15], isDotted: true }),
  nama: text('Nama lengkap', 'Ni Luh Contoh, S.E.'),
  status: text('Status pegawai', 'pns', 'pns, pppk, atau cpns'),
  golongan: text('Golongan', 'III/b', 'I/a sampai IV/e untuk PNS dan CPNS, I sampai XVII untuk PPPK'),
  unit: text('Nama unit yang terdaftar', 'Sekretariat'),
  jabatan: text('Nama jabatan', 'Analis Kebijakan'),
  jenis_jabatan: text('Jenis jabatan', 'fungsional', 'jpt, administrator, pengawas, pelaksana, atau fungsional'),
  kelas_jabatan: ruled(kinds.mark, { title: 'Kelas jabatan', example: '8', hint: '1 sampai 17' }),
  tugas: text('Tugas dalam unit', 'anggota', 'kepala atau anggota'),
  atasan_no_pegawai: ruled(kinds.mark, {
    ...{ title: 'Nomor pegawai atasan', example: 'CONTOH-2', hint: 'hanya kepala yang boleh tanpa atasan' },
  }),
} satisfies Record<PeopleColumn, unknown>);
