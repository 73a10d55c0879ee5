import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { OrganisationPredikat, Predikat, Rating, Role, SurveyElement } from '@kinerja/vocabulary';
import type { RunState } from '../api/incentives';
import type { AccountStatus, CalendarDay, Delegation } from '../api/identity';
import type { AgencyFigures } from '../api/monitoring';
import type { Period, SkpStatus } from '../api/planning';
import type { ActivityStatus } from '../api/reporting';
import type { SurveyStatus } from '../api/surveys';
import type { Tone } from './palette';

/** A word of the law or a status: how it is written and what it feels like. */
export type Word = Readonly<{ label: MessageDescriptor; tone: Tone }>;

export const predikatWords: Readonly<Record<Predikat, Word>> = {
  'sangat-baik': { label: msg`Sangat baik`, tone: 'good' },
  baik: { label: msg`Baik`, tone: 'good' },
  'butuh-perbaikan': { label: msg`Butuh perbaikan`, tone: 'warning' },
  kurang: { label: msg`Kurang`, tone: 'bad' },
  'sangat-kurang': { label: msg`Sangat kurang`, tone: 'bad' },
};

export const organisationWords: Readonly<Record<OrganisationPredikat, Word>> = {
  istimewa: { label: msg`Istimewa`, tone: 'good' },
  baik: { label: msg`Baik`, tone: 'good' },
  'butuh-perbaikan': { label: msg`Butuh perbaikan`, tone: 'warning' },
  kurang: { label: msg`Kurang`, tone: 'bad' },
  'sangat-kurang': { label: msg`Sangat kurang`, tone: 'bad' },
};

export const ratingWords: Readonly<Record<Rating, Word>> = {
  'di-atas': { label: msg`Di atas ekspektasi`, tone: 'good' },
  sesuai: { label: msg`Sesuai ekspektasi`, tone: 'info' },
  'di-bawah': { label: msg`Di bawah ekspektasi`, tone: 'warning' },
};

export const skpStatusWords: Readonly<Record<SkpStatus, Word>> = {
  draft: { label: msg`Draf`, tone: 'neutral' },
  submitted: { label: msg`Menunggu persetujuan`, tone: 'info' },
  returned: { label: msg`Dikembalikan`, tone: 'warning' },
  approved: { label: msg`Disetujui`, tone: 'good' },
};

export const activityStatusWords: Readonly<Record<ActivityStatus, Word>> = {
  reported: { label: msg`Menunggu`, tone: 'info' },
  approved: { label: msg`Disetujui`, tone: 'good' },
  returned: { label: msg`Dikembalikan`, tone: 'warning' },
};

/** Of a report that nobody has decided by the time its month was closed: nobody can any more. */
export const leftUndecided: Word = { label: msg`Tidak diputuskan`, tone: 'neutral' };

export const periodStatusWords: Readonly<Record<Period['status'], Word>> = {
  open: { label: msg`Terbuka`, tone: 'good' },
  closed: { label: msg`Ditutup`, tone: 'neutral' },
};

/** `none`: the agency has not opened this month. */
export const agencyPeriodWords: Readonly<Record<AgencyFigures['period'], Word>> = {
  none: { label: msg`Belum dibuka`, tone: 'neutral' },
  open: { label: msg`Terbuka`, tone: 'info' },
  closed: { label: msg`Ditutup`, tone: 'good' },
};

export const runStateWords: Readonly<Record<RunState, Word>> = {
  open: { label: msg`Dibuka`, tone: 'neutral' },
  computing: { label: msg`Sedang dihitung`, tone: 'info' },
  computed: { label: msg`Selesai dihitung`, tone: 'info' },
  verified: { label: msg`Diverifikasi`, tone: 'good' },
  sealed: { label: msg`Disegel`, tone: 'good' },
};

export const surveyStatusWords: Readonly<Record<SurveyStatus, Word>> = {
  draft: { label: msg`Belum dibuka`, tone: 'neutral' },
  open: { label: msg`Dibuka`, tone: 'info' },
  closed: { label: msg`Ditutup`, tone: 'neutral' },
  published: { label: msg`Terbit`, tone: 'good' },
};

export const accountStatusWords: Readonly<Record<AccountStatus, Word>> = {
  created: { label: msg`Belum diaktifkan`, tone: 'info' },
  active: { label: msg`Aktif`, tone: 'good' },
  locked: { label: msg`Menunggu kata sandi baru`, tone: 'warning' },
  disabled: { label: msg`Dinonaktifkan`, tone: 'neutral' },
};

/** What a role may do, for those who give it. */
export const roleMeanings: Readonly<Record<Role, MessageDescriptor>> = {
  employee: msg`Mengisi SKP, laporan harian, dan melihat penilaian dan TPP sendiri.`,
  'agency-admin': msg`Mengelola pegawai, periode, dan akun instansi, serta memberi peran bersama admin lain.`,
  'unit-head': msg`Menu Distribusi dan hasil survei. Siapa yang menutup penilaian unit ditentukan jabatannya.`,
  'agency-head': msg`Melihat dan menyegel TPP seluruh instansi, selama memegang jabatan kepala instansi.`,
  'payroll-officer': msg`Menghitung TPP dan mengimpor rekening penerima.`,
  'payroll-verifier': msg`Memeriksa dan menyetujui perhitungan TPP sebelum disegel.`,
  'survey-officer': msg`Membuka, menutup, dan menerbitkan survei kepuasan masyarakat.`,
  'bkpsdm-analyst': msg`Melihat dasbor kinerja seluruh kota.`,
  auditor: msg`Membaca data instansi atau kota tanpa mengubah apa pun.`,
  'system-admin': msg`Mengelola akun dan sistem; tidak melihat TPP dan penilaian.`,
};

export const roleWords: Readonly<Record<Role, MessageDescriptor>> = {
  employee: msg`Pegawai (ASN)`,
  'agency-admin': msg`Admin instansi`,
  'unit-head': msg`Kepala unit`,
  'agency-head': msg`Kepala instansi (Pengguna Anggaran)`,
  'payroll-officer': msg`Petugas TPP`,
  'payroll-verifier': msg`Verifikator TPP`,
  'survey-officer': msg`Petugas survei`,
  'bkpsdm-analyst': msg`Analis BKPSDM`,
  auditor: msg`Auditor`,
  'system-admin': msg`Admin sistem`,
};

/** In the order of the menu of roles. */
export const everyRole = Object.keys(roleWords) as readonly Role[];

export const elementWords: Readonly<Record<SurveyElement, MessageDescriptor>> = {
  persyaratan: msg`Persyaratan`,
  prosedur: msg`Sistem, mekanisme, dan prosedur`,
  waktu: msg`Waktu penyelesaian`,
  biaya: msg`Biaya/tarif`,
  produk: msg`Produk layanan`,
  kompetensi: msg`Kompetensi pelaksana`,
  perilaku: msg`Perilaku pelaksana`,
  pengaduan: msg`Penanganan pengaduan`,
  sarana: msg`Sarana dan prasarana`,
};

export const calendarDayWords: Readonly<Record<CalendarDay['kind'], Word>> = {
  holiday: { label: msg`Hari libur`, tone: 'bad' },
  'collective-leave': { label: msg`Cuti bersama`, tone: 'warning' },
  workday: { label: msg`Hari kerja`, tone: 'info' },
};

export const delegationStatusWords: Readonly<Record<Delegation['status'], Word>> = {
  coming: { label: msg`Akan datang`, tone: 'info' },
  running: { label: msg`Berjalan`, tone: 'good' },
  past: { label: msg`Sudah berakhir`, tone: 'neutral' },
  withdrawn: { label: msg`Ditarik kembali`, tone: 'neutral' },
};

export const delegationReasonWords: Readonly<Record<NonNullable<Delegation['reason']>, MessageDescriptor>> = {
  leave: msg`Cuti`,
  'official-travel': msg`Dinas luar`,
  illness: msg`Sakit`,
  other: msg`Lainnya`,
};
