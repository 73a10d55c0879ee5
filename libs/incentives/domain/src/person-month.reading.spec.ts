import { Input } from '@kinerja/kernel';
import { readPersonMonth } from './person-month.reading';
import { noEvents, person } from './tpp.fixtures';

const everything = {
  ...person(),
  approvedMinutes: 0,
  achievements: ['0', '120.5'],
  behaviourScore: 0,
  acting: { jobClass: 17 },
  punishmentPercent: '100',
  taxCategory: 'A',
  salaryGrossRupiah: 0n,
  healthBaseRupiah: 0n,
} as const;
const read = (change: object) => Input.read({ ...everything, ...change }, readPersonMonth);
const faultsOf = (change: object) => {
  const result = read(change);
  return result.ok ? [] : result.reason.map(({ field, code, detail }) => `${field} ${code}: ${detail}`);
};
const attendance = (change: object) => ({ attendance: { ...everything.attendance, ...change } });
const posts = (...held: readonly (readonly [from: number, days: number])[]) => ({
  posts: held.map(([fromDay, days]) => ({ jobClass: 9, fromDay, days })),
});

it('takes every fact as it is given, and leaves out what is not', () => {
  expect(read({})).toEqual({ ok: true, value: everything });
  const { month, employment, golongan, posts: held } = person();
  const least = { month, employment, golongan, posts: held };
  expect(Input.read(least, readPersonMonth)).toEqual({ ok: true, value: least });
  const result = Input.read(least, readPersonMonth);
  expect(result.ok && Object.keys(result.value)).toEqual(['month', 'employment', 'golongan', 'posts']);
});

it.each([
  [attendance({ workdays: 31, presentDays: 0, absentDays: 31, late: { ...noEvents, over90: 31 } })],
  [{ month: '2026-02', ...posts([1, 28]) }],
  [{ month: '2026-10', ...posts([31, 1]) }],
  [posts([1, 12], [13, 18])],
  [posts([1, 12], [20, 11])],
  [{ acting: { jobClass: 1 } }],
  [{ punishmentPercent: '0' }],
  [{ taxCategory: 'C' }],
])('takes %j', (change) => expect(faultsOf(change)).toEqual([]));

it.each<[object, readonly string[]]>([
  [{ month: '2026-13' }, ['month not-allowed: a month as YYYY-MM expected']],
  [{ employment: 'honorer' }, ['employment not-allowed: one of pns, pppk, cpns expected']],
  [{ golongan: 'V/a' }, [expect.stringMatching(/^golongan not-allowed: one of I\/a, /)]],
  [{ predikat: 'lumayan' }, [expect.stringMatching(/^predikat not-allowed: one of sangat-baik, /)]],
  [{ approvedMinutes: -1 }, ['approvedMinutes out-of-range: at least 0, at most 2147483647']],
  [{ achievements: [] }, ['achievements out-of-range: at least 1 needed']],
  [{ achievements: ['-1'] }, ['achievements[0] out-of-range: at least 0']],
  [{ behaviourScore: -1 }, ['behaviourScore out-of-range: at least 0, at most 2147483647']],
  [{ acting: { jobClass: 0 } }, ['acting.jobClass out-of-range: at least 1, at most 17']],
  [{ acting: { jobClass: 18 } }, ['acting.jobClass out-of-range: at least 1, at most 17']],
  [{ acting: { jobClass: 9, days: 3 } }, ['acting.days unknown-field: known fields: jobClass']],
  [{ punishmentPercent: '-1' }, ['punishmentPercent out-of-range: at least 0, at most 100']],
  [{ punishmentPercent: '100.1' }, ['punishmentPercent out-of-range: at least 0, at most 100']],
  [{ taxCategory: 'D' }, ['taxCategory not-allowed: one of A, B, C expected']],
  [{ salaryGrossRupiah: -1 }, ['salaryGrossRupiah out-of-range: must not be negative']],
  [{ healthBaseRupiah: -1 }, ['healthBaseRupiah out-of-range: must not be negative']],
  [{ salary: 1 }, [expect.stringMatching(/^salary unknown-field: known fields: month, employment, golongan, posts, attendance, predikat, approvedMinutes, achievements, behaviourScore, acting, punishmentPercent, taxCategory, salaryGrossRupiah, healthBaseRupiah$/)]],
  [{ posts: [] }, ['posts out-of-range: at least 1 needed']],
  [{ posts: [{ jobClass: 0, fromDay: 0, days: 0 }] }, ['posts[0].jobClass out-of-range: at least 1, at most 17', 'posts[0].fromDay out-of-range: at least 1, at most 30', 'posts[0].days out-of-range: at least 1, at most 30']],
  [{ posts: [{ jobClass: 18, fromDay: 1, days: 1 }] }, ['posts[0].jobClass out-of-range: at least 1, at most 17']],
  [{ posts: [{ jobClass: 9, fromDay: 1, days: 1, until: 1 }] }, ['posts[0].until unknown-field: known fields: jobClass, fromDay, days']],
  [posts([31, 1]), ['posts[0].fromDay out-of-range: at least 1, at most 30', 'posts inconsistent: posts must follow each other within the month']],
  [posts([30, 2]), ['posts inconsistent: posts must follow each other within the month']],
  [posts([1, 12], [12, 18]), ['posts inconsistent: posts must follow each other within the month']],
  [posts([13, 18], [1, 12]), ['posts inconsistent: posts must follow each other within the month']],
  [posts([1, 10], [11, 10], [15, 5]), ['posts inconsistent: posts must follow each other within the month']],
  [attendance({ workdays: 32 }), ['attendance.workdays out-of-range: at least 0, at most 31']],
  [attendance({ presentDays: -1 }), ['attendance.presentDays out-of-range: at least 0, at most 31']],
  [attendance({ absentDays: 32 }), ['attendance.absentDays out-of-range: at least 0, at most 31']],
  [attendance({ sick: 1 }), ['attendance.sick unknown-field: known fields: workdays, presentDays, absentDays, late, leftEarly']],
  [attendance({ late: { ...noEvents, upTo120: 1 } }), ['attendance.late.upTo120 unknown-field: known fields: upTo30, upTo60, upTo90, over90']],
  ...Object.keys(noEvents).flatMap((length): [object, readonly string[]][] =>
    ['late', 'leftEarly'].flatMap((events) => [32, -1].map((count): [object, readonly string[]] => [attendance({ [events]: { ...noEvents, [length]: count } }), [`attendance.${events}.${length} out-of-range: at least 0, at most 31`]])),
  ),
])('of %j says what is wrong', (change, faults) => expect(faultsOf(change)).toEqual([...faults])); // prettier-ignore
