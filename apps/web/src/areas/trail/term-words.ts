import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@kinerja/vocabulary';
import { organisationWords, predikatWords, ratingWords, roleWords } from '../../display/words';
import { processedWords } from './processing-words';

/** Words of closed lists; a word that is newer than this app is shown as it is. */
const otherTerms: Readonly<Record<string, MessageDescriptor>> = {
  pns: msg`PNS`,
  pppk: msg`PPPK`,
  cpns: msg`CPNS`,
  definitive: msg`Definitif`,
  plt: msg`Plt.`,
  plh: msg`Plh.`,
  team: msg`Tim kerja`,
  head: msg`Kepala`,
  member: msg`Anggota`,
  transfer: msg`Mutasi`,
  retirement: msg`Pensiun`,
  leaving: msg`Berhenti`,
  death: msg`Meninggal`,
  other: msg`Lainnya`,
  name: msg`Nama`,
  parent: msg`Unit induk`,
  closing: msg`Penutupan`,
  created: msg`Belum diaktifkan`,
  locked: msg`Menunggu kata sandi baru`,
  accepted: msg`Dikabulkan`,
  declined: msg`Ditolak`,
  withdrawn: msg`Ditarik kembali`,
  lapsed: msg`Lewat waktu`,
  superseded: msg`Tergantikan`,
  closed: msg`Ditutup`,
  'post-withdrawn': msg`Jabatan dibatalkan`,
  corrected: msg`Sudah diperbaiki`,
  'post-ended': msg`Jabatan berakhir`,
  'two-person-roles': msg`Pemegang peran TPP dan admin`,
  'attendance.import': msg`Kirim rekap kehadiran`,
  'people.read': msg`Baca daftar pegawai`,
  'accounts.provision': msg`Kelola akun pegawai (SCIM)`,
  'person.registered': msg`Pegawai baru`,
  'person.changed': msg`Data pegawai berubah`,
  'person.erased': msg`Data pegawai dimusnahkan`,
  'post.started': msg`Jabatan dimulai`,
  'post.changed': msg`Jabatan berubah`,
  'post.ended': msg`Jabatan berakhir`,
  'unit.registered': msg`Unit baru`,
  'unit.changed': msg`Unit berubah`,
  'import.finished': msg`Impor pegawai selesai`,
  everybody: msg`Semua akun`,
  holiday: msg`Hari libur`,
  'collective-leave': msg`Cuti bersama`,
  workday: msg`Hari kerja`,
  'retention-ended': msg`Masa simpan berakhir`,
  'no-longer-needed': msg`Tidak diperlukan lagi`,
  'person-asked': msg`Permintaan pegawai`,
  unlawful: msg`Diperoleh tanpa dasar hukum`,
  'people-import': msg`Pegawai`,
  'attendance-import': msg`Kehadiran`,
  'payee-import': msg`Penerima TPP`,
  nip: msg`NIP`,
  nik: msg`NIK`,
  'birth-date': msg`Tanggal lahir`,
  employment: msg`Status kepegawaian`,
  golongan: msg`Golongan`,
  position: msg`Nama jabatan`,
  unit: msg`Unit kerja`,
  npwp: msg`NPWP`,
  'in-app': msg`Lewat aplikasi`,
  'on-paper': msg`Lewat lembar cetak`,
  'tax-status': msg`Status pajak dan tanggungan`,
  'bank-account': msg`Rekening bank`,
};

export const termWord = (term: string): MessageDescriptor | undefined =>
  roleWords[term as Role] ??
  Object.entries({ ...organisationWords, ...predikatWords, ...ratingWords }).find(([word]) => word === term)?.[1]
    .label ??
  otherTerms[term] ??
  Object.entries(processedWords).find(([kind]) => kind === term)?.[1];
