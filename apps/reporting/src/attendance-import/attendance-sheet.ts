import { columns, sheet } from '@kinerja/imports';

const count = (title: string, example: string, synonyms: readonly string[] = []) =>
  columns.whole({ title, example, synonyms, isTold: true }, { max: 999 });

/** The sheet of an attendance machine: a staff number and counts of days. */
export const attendanceSheet = sheet('Kehadiran', {
  no_pegawai: columns.mark({ title: 'Nomor pegawai', example: 'CONTOH-1', synonyms: ['no. peg'], isTold: true }),
  hari_kerja: count('Hari kerja bulan itu', '21', ['hari kerja']),
  hadir: count('Hari hadir', '20'),
  tl1: count('Terlambat 1-30 menit', '2'),
  tl2: count('Terlambat 31-60 menit', '1'),
  tl3: count('Terlambat 61-90 menit', '0'),
  tl4: count('Terlambat lebih dari 90 menit', '0'),
  psw1: count('Pulang 1-30 menit sebelum waktunya', '0'),
  psw2: count('Pulang 31-60 menit sebelum waktunya', '0'),
  psw3: count('Pulang 61-90 menit sebelum waktunya', '0'),
  psw4: count('Pulang lebih dari 90 menit sebelum waktunya', '1'),
  alpa: count('Hari tidak hadir tanpa keterangan', '1'),
});

export const attendanceWords = {
  'no_pegawai:unknown': 'nomor pegawai tidak dikenal di instansi ini',
  'too-many-workdays': 'lebih banyak daripada hari dalam bulan itu',
  'present-too-often': 'lebih banyak daripada hari kerja',
  'absent-too-often': 'lebih banyak daripada hari kerja',
  'present-and-absent': 'hadir dan alpa bersama-sama lebih banyak daripada hari kerja',
  'late-too-often': 'terlambat lebih sering daripada hari kerja',
  'left-early-too-often': 'pulang cepat lebih sering daripada hari kerja',
  'month-closed': 'bulan sudah ditutup dengan angka lain',
  'reason-missing': 'angka yang sudah ada akan diganti; tuliskan alasannya',
};
