import type { Input } from '@kinerja/kernel';
import { daysIn, golongans, isYearMonth, predikats, rupiah, yearMonth, type YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFacts, PersonMonth, PostHeld } from './person-month';
import { employments, lengths, type ByLength } from './policy-pack';
import { terCategories } from './ter.rules';

/** Reads the facts of a person's month out of untyped input. */
export const readPersonMonth = (input: Input): PersonMonth => {
  input.fields(
    'month', 'employment', 'golongan', 'posts', 'attendance', 'predikat', 'approvedMinutes', 'achievements',
    'behaviourScore', 'acting', 'punishmentPercent', 'taxCategory', 'salaryGrossRupiah', 'healthBaseRupiah',
  ); // prettier-ignore
  const month = readMonth(input.at('month'));
  return {
    month,
    employment: input.at('employment').oneOf(employments),
    golongan: input.at('golongan').oneOf(golongans),
    posts: readPosts(input.at('posts'), month),
    ...given('attendance', input.optional('attendance'), readAttendance),
    ...given('predikat', input.optional('predikat'), (one) => one.oneOf(predikats)),
    ...given('approvedMinutes', input.optional('approvedMinutes'), (one) => one.whole({ min: 0 })),
    ...given('achievements', input.optional('achievements'), (one) =>
      one.items(1).map((item) => item.decimalText({ min: 0 })),
    ),
    ...given('behaviourScore', input.optional('behaviourScore'), (one) => one.whole({ min: 0 })),
    ...given('acting', input.optional('acting'), (one) => ({
      jobClass: one.fields('jobClass').at('jobClass').whole({ min: 1, max: 17 }),
    })),
    ...given('punishmentPercent', input.optional('punishmentPercent'), (one) => one.decimalText({ min: 0, max: 100 })),
    ...given('taxCategory', input.optional('taxCategory'), (one) => one.oneOf(terCategories)),
    ...given('salaryGrossRupiah', input.optional('salaryGrossRupiah'), (one) => rupiah(one.rupiah())),
    ...given('healthBaseRupiah', input.optional('healthBaseRupiah'), (one) => rupiah(one.rupiah())),
  };
};

/** A field that is there or is not, never there and undefined. */
const given = <Name extends string, Value>(name: Name, input: Input | undefined, read: (input: Input) => Value) =>
  (input === undefined ? {} : { [name]: read(input) }) as { readonly [key in Name]?: Value };

const readMonth = (input: Input): YearMonth => {
  const text = input.text();
  if (isYearMonth(text)) return yearMonth(text);
  input.reject('not-allowed', 'a month as YYYY-MM expected');
  return yearMonth('2026-01');
};

const readPosts = (input: Input, month: YearMonth): readonly PostHeld[] => {
  const posts = input.items(1).map((item) => ({
    jobClass: item.fields('jobClass', 'fromDay', 'days').at('jobClass').whole({ min: 1, max: 17 }),
    fromDay: item.at('fromDay').whole({ min: 1, max: daysIn(month) }),
    days: item.at('days').whole({ min: 1, max: daysIn(month) }),
  }));
  const ends = posts.map(({ fromDay, days }) => fromDay + days);
  const overlaps = posts.some(({ fromDay }, index) => index > 0 && fromDay < (ends[index - 1] ?? 0));
  if (overlaps || ends.some((end) => end > daysIn(month) + 1))
    input.reject('inconsistent', 'posts must follow each other within the month');
  return posts;
};

const readAttendance = (input: Input): AttendanceFacts => {
  const days = (name: string) => input.at(name).whole({ min: 0, max: 31 });
  input.fields('workdays', 'presentDays', 'absentDays', 'late', 'leftEarly');
  return {
    workdays: days('workdays'),
    presentDays: days('presentDays'),
    absentDays: days('absentDays'),
    late: readCounts(input.at('late')),
    leftEarly: readCounts(input.at('leftEarly')),
  };
};

const readCounts = (input: Input): ByLength<number> => {
  const count = (length: string) => input.at(length).whole({ min: 0, max: 31 });
  input.fields(...lengths);
  return { upTo30: count('upTo30'), upTo60: count('upTo60'), upTo90: count('upTo90'), over90: count('over90') };
};
