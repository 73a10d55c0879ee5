import { localDate, rupiah, yearMonth } from '@kinerja/vocabulary';
import type { AttendanceFacts, PersonMonth } from './person-month';
import type { ByLength, PolicyPack } from './policy-pack';

const none: ByLength<number> = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };
const cuts: ByLength<string> = { upTo30: '0.5', upTo60: '1', upTo90: '1.25', over90: '1.5' };

/** 60/40, cuts of the discipline part (municipal default set), final tax, 1 % and 4 %; classes 9 to 12 as in the worked cases. */
export const linearPack = (change: Partial<PolicyPack> = {}): PolicyPack => ({
  name: 'uji',
  version: 1,
  validFrom: localDate('2026-01-01'),
  legalBasis: 'Contoh',
  amounts: [
    { jobClass: 8, amountRupiah: rupiah(5_000_000) },
    { jobClass: 9, amountRupiah: rupiah(6_000_000) },
    { jobClass: 10, amountRupiah: rupiah(7_200_000) },
    { jobClass: 11, amountRupiah: rupiah(8_000_000) },
    { jobClass: 12, amountRupiah: rupiah(9_500_000) },
    { jobClass: 5, amountRupiah: rupiah(4_250_000) },
    { jobClass: 7, amountRupiah: rupiah(7_000_000) },
    { jobClass: 4, amountRupiah: rupiah(3_500_000) },
  ],
  weights: { productivity: '60', discipline: '40' },
  productivity: {
    source: 'predikat-factor',
    percent: { 'sangat-baik': '100', baik: '100', 'butuh-perbaikan': '85', kurang: '60', 'sangat-kurang': '60' },
  },
  discipline: { source: 'cuts', basis: 'discipline-part', late: cuts, leftEarly: cuts, absentDay: '3' },
  employment: { pns: '100', pppk: '100', cpns: '80' },
  proration: 'calendar-days',
  actingPercent: '20',
  zero: {},
  tax: { regime: 'final-by-golongan', percent: { I: '0', II: '0', III: '5', IV: '15', 'PPPK IX': '5' } },
  health: { employeePercent: '1', employerPercent: '4' },
  criteria: [
    { criterion: 'beban-kerja', percent: '60' },
    { criterion: 'prestasi-kerja', percent: '40' },
  ],
  ...change,
});

export const attendance = (change: Partial<AttendanceFacts> = {}): AttendanceFacts => ({
  workdays: 20,
  presentDays: 20,
  absentDays: 0,
  late: none,
  leftEarly: none,
  ...change,
});

/** A PNS of golongan III in class 9 for the whole of November (30 days), rated baik, always present. */
export const person = (change: Partial<PersonMonth> = {}): PersonMonth => ({
  month: yearMonth('2026-11'),
  employment: 'pns',
  golongan: 'III/c',
  posts: [{ jobClass: 9, fromDay: 1, days: 30 }],
  attendance: attendance(),
  predikat: 'baik',
  ...change,
});

/** The attendance of TPP-1: twice late up to 30 minutes, once up to 60, one day absent. */
export const attendanceOfTpp1 = attendance({ presentDays: 19, absentDays: 1, late: { ...none, upTo30: 2, upTo60: 1 } });
export { none as noEvents };
