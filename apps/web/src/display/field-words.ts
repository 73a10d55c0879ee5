import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FieldFault } from '../api/problem';

/** Fields as the forms call them, by the last part of their path. */
const labels: Readonly<Partial<Record<string, MessageDescriptor>>> = {
  achievement: msg`Capaian kinerja unit`,
  behaviour: msg`Perilaku kerja`,
  begins: msg`Jam mulai`,
  behaviourReason: msg`Alasan perilaku kerja`,
  cause: msg`Sebab`,
  contact: msg`Narahubung`,
  dataKinds: msg`Data apa`,
  delayReason: msg`Alasan terlambat`,
  handling: msg`Upaya penanganan dan pemulihan`,
  happenedHow: msg`Bagaimana terjadi`,
  happenedWhen: msg`Kapan terjadi`,
  learnt: msg`Yang dipelajari`,
  noticedOn: msg`Diketahui hari`,
  noticedTime: msg`Diketahui jam`,
  sentOn: msg`Dikirim hari`,
  sentTime: msg`Dikirim jam`,
  staffNumbers: msg`Nomor pegawai`,
  unitIds: msg`Unit`,
  closesOn: msg`Hari terakhir mengisi`,
  code: msg`Kode aktivasi`,
  csv: msg`Berkas`,
  date: msg`Tanggal`,
  day: msg`Tanggal`,
  dependants: msg`Jumlah tanggungan`,
  description: msg`Uraian kegiatan`,
  documentDate: msg`Tanggal dokumen`,
  documentKind: msg`Dokumen`,
  documentNumber: msg`Nomor dokumen`,
  duty: msg`Tugas`,
  employeeId: msg`Pegawai`,
  endsAt: msg`Selesai`,
  ends: msg`Jam selesai`,
  breakMinutes: msg`Istirahat`,
  cycle: msg`Siklus`,
  endsOn: msg`Hari terakhir`,
  family: msg`Status kawin`,
  find: msg`Nama atau nomor pegawai`,
  from: msg`Hari pertama`,
  golongan: msg`Golongan`,
  hours: msg`Jam kerja seminggu`,
  id: msg`Alamat halaman ini`,
  indicatorId: msg`Mendukung indikator`,
  jobClass: msg`Kelas jabatan`,
  justification: msg`Alasan menutup di luar pola`,
  kind: msg`Jenis`,
  letter: msg`Nomor surat tugas`,
  letterNumber: msg`Nomor surat`,
  lines: msg`Daftar hari`,
  minutesAWeek: msg`Jam kerja seminggu`,
  month: msg`Bulan`,
  name: msg`Nama`,
  note: msg`Catatan untuk pegawai`,
  currentPassword: msg`Kata sandi sekarang`,
  newPassword: msg`Kata sandi baru`,
  outcome: msg`Sesudah dipecah`,
  password: msg`Kata sandi`,
  position: msg`Nama jabatan`,
  positionKind: msg`Jenis jabatan`,
  posts: msg`Pegawai yang pindah`,
  predikat: msg`Capaian kinerja unit`,
  quantity: msg`Jumlah`,
  reason: msg`Alasan`,
  role: msg`Peran`,
  roles: msg`Peran`,
  startsAt: msg`Mulai`,
  startsOn: msg`Hari pertama`,
  substituteId: msg`Pengganti`,
  superiorId: msg`Atasan`,
  team: msg`Regu`,
  teams: msg`Regu`,
  to: msg`Hari terakhir`,
  unit: msg`Satuan`,
  unitId: msg`Unit`,
  username: msg`Nama pengguna`,
  workResult: msg`Hasil kerja`,
  workResultReason: msg`Alasan hasil kerja`,
  year: msg`Tahun`,
};

/** `activities[0].note` is called as `note` is. */
export const fieldLabel = (field: string): MessageDescriptor | undefined =>
  labels[field.replace(/^.*\./, '').replace(/\[\d+\]$/, '')];

type Facts = FieldFault['facts'];
type Words = (say: (fact: string) => string) => MessageDescriptor;

const always =
  (words: MessageDescriptor): Words =>
  () =>
    words;

const words: Readonly<Partial<Record<string, Words>>> = {
  blank: always(msg`belum diisi`),
  'control-character': always(msg`ada karakter yang tidak dapat disimpan`),
  'day-too-early': (say) => msg`paling awal ${say('min')}`,
  'day-too-late': (say) => msg`paling akhir ${say('max')}`,
  'half-character': always(msg`ada karakter yang terpotong`),
  'line-not-understood': (say) => msg`baris ini tidak terbaca: ${say('line')}`,
  'not-a-day': always(msg`bukan tanggal yang sah`),
  'not-a-decimal': (say) =>
    msg`bukan angka, atau lebih dari ${say('whole')} angka di depan dan ${say('fraction')} di belakang koma`,
  'not-a-flag': always(msg`harus ya atau tidak`),
  'not-a-list': (say) => msg`harus ${say('min')} sampai ${say('max')} baris`,
  'not-a-month': always(msg`bukan bulan yang sah`),
  'not-a-name': always(msg`tidak sah`),
  'not-a-time': always(msg`bukan jam yang sah`),
  'not-a-uuid': always(msg`tidak sah`),
  'not-a-whole-number': (say) => msg`harus bilangan bulat dari ${say('min')} sampai ${say('max')}`,
  'mapped-twice': always(msg`kolom berkas ini dipakai juga untuk kolom lain`),
  'not-in-list': always(msg`pilih salah satu dari daftar`),
  'not-text': always(msg`harus berupa teks`),
  'not-uuids': always(msg`tidak sah`),
  'number-ambiguous': always(msg`dapat berarti dua hal. Tulis misalnya 1.000 untuk seribu, atau 1 untuk satu`),
  'number-not-a-number': always(msg`tulis angka, misalnya 12 atau 1,5`),
  'number-too-long': (say) =>
    msg`paling banyak ${say('whole')} angka di depan dan ${say('fraction')} angka di belakang koma`,
  'number-wrong-mark': always(msg`desimal memakai koma (1,5) dan ribuan memakai titik (1.000)`),
  'one-of-two': always(msg`isi nama untuk unit baru, atau pilih unit yang sudah ada`),
  'out-of-range': (say) => msg`harus dari ${say('min')} sampai ${say('max')}`,
  'password-guessable': always(msg`terlalu mudah ditebak. Pakai kalimat pendek buatan sendiri`),
  'password-holds-username': always(msg`tidak boleh memuat nama pengguna`),
  'password-monotonous': always(msg`perlu lebih banyak karakter yang berbeda`),
  'password-too-long': (say) => msg`paling banyak ${say('max')} karakter`,
  'password-too-short': (say) => msg`paling sedikit ${say('min')} karakter; kalimat pendek mudah diingat`,
  'private-key': always(
    msg`ini kunci pribadi dan tidak boleh keluar. Tempel kunci publiknya saja; bila sudah terlanjur terbaca orang, buat pasangan baru`,
  ),
  required: always(msg`wajib diisi`),
  'rupiah-not-understood': always(msg`tulis rupiah tanpa sen, misalnya 6.250.000`),
  'too-long': (say) => msg`paling banyak ${say('max')} karakter`,
  'unknown-agency': (say) => msg`akhiri dengan @ dan kode instansi Anda: ${say('agencies')}`,
  'unknown-field': always(msg`isian ini tidak dikenal`),
};

const sayWith =
  (facts: Facts, number: (value: number) => string) =>
  (fact: string): string => {
    const value = facts[fact];
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'number' ? number(value) : String(value ?? '…');
  };

/** What is wrong with a field; undefined for a code that this app does not know. `number` writes a limit as the language does. */
export const faultWords = ({ code, facts }: FieldFault, number: (value: number) => string) =>
  words[code ?? '']?.(sayWith(facts, number));
