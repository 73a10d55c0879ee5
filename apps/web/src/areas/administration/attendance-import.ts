import { msg } from '@lingui/core/macro';
import type { ImportKind } from '../../imports/import-kind';

const monthClosed = msg`bulan ini sudah ditutup dengan angka lain`;

/** The sheet of an attendance machine: counts of days of one month. */
export const attendanceImport: ImportKind = {
  route: 'reporting/attendance-imports',
  name: 'attendance',
  title: msg`Impor kehadiran`,
  intro: msg`Satu berkas untuk satu bulan, satu baris untuk setiap pegawai, dari mesin absensi. Angka ini menentukan potongan TPP.`,
  columns: {
    no_pegawai: { label: msg`Nomor pegawai` },
    hari_kerja: { label: msg`Hari kerja bulan itu`, writing: 'number' },
    hadir: { label: msg`Hari hadir`, writing: 'number' },
    tl1: { label: msg`Terlambat 1–30 menit`, writing: 'number' },
    tl2: { label: msg`Terlambat 31–60 menit`, writing: 'number' },
    tl3: { label: msg`Terlambat 61–90 menit`, writing: 'number' },
    tl4: { label: msg`Terlambat lebih dari 90 menit`, writing: 'number' },
    psw1: { label: msg`Pulang 1–30 menit lebih awal`, writing: 'number' },
    psw2: { label: msg`Pulang 31–60 menit lebih awal`, writing: 'number' },
    psw3: { label: msg`Pulang 61–90 menit lebih awal`, writing: 'number' },
    psw4: { label: msg`Pulang lebih dari 90 menit lebih awal`, writing: 'number' },
    alpa: { label: msg`Hari tidak hadir tanpa keterangan`, writing: 'number' },
  },
  faults: {
    'absent-too-often': msg`lebih banyak daripada hari kerja`,
    'late-too-often': msg`terlambat lebih sering daripada hari kerja`,
    'left-early-too-often': msg`pulang lebih awal lebih sering daripada hari kerja`,
    'month-closed': monthClosed,
    'no_pegawai:unknown': msg`nomor pegawai tidak dikenal di instansi ini`,
    'present-and-absent': msg`hadir dan alpa bersama-sama lebih banyak daripada hari kerja`,
    'present-too-often': msg`lebih banyak daripada hari kerja`,
    'reason-missing': msg`angka yang sudah ada akan diganti: tuliskan alasannya`,
    'too-many-workdays': msg`lebih banyak daripada hari dalam bulan itu`,
  },
  askedFaults: {
    'month-closed': msg`Bulan ini sudah ditutup dengan angka lain; angka yang sudah menjadi dasar TPP tidak dapat diganti. Periksa apakah bulannya benar.`,
    'reason-missing': msg`Pegawai pada baris-baris ini sudah punya angka lain untuk bulan ini. Bila memang harus diganti, tuliskan alasannya di atas, lalu periksa lagi.`,
  },
  warnings: {
    'above-working-days': msg`Hari kerja lebih banyak daripada menurut kalender atau gilirannya bulan itu. Bila pegawai ini bekerja enam hari, abaikan; bila tidak, periksa bulan, kalender, dan regunya.`,
  },
  refusals: {
    'attendance.changed-since': msg`angkanya sudah diganti lagi setelah impor ini`,
    'attendance.month-closed': monthClosed,
    'attendance.nothing-before': msg`sebelum impor ini belum ada angka, jadi tidak ada yang dapat dikembalikan`,
    'attendance.reason-missing': msg`angkanya sudah terisi sementara itu, dan alasan mengganti tidak ada`,
  },
  undo: {
    consequence: msg`Angka setiap pegawai kembali seperti sebelum impor ini. Yang tetap: angka yang diganti lagi sesudahnya, bulan yang sudah ditutup, dan pegawai yang sebelumnya belum punya angka.`,
  },
  about: { label: msg`Bulan`, words: (month, format) => format.month(month) },
};
