import type { Golongan, Predikat, Rupiah, YearMonth } from '@kinerja/vocabulary';
import type { ByLength, Employment, Percent } from './policy-pack';
import type { TerCategory } from './ter.table';

/** A post held for `days` calendar days of the month, from day `fromDay` (1-31) on. */
export type PostHeld = Readonly<{ jobClass: number; fromDay: number; days: number }>;

export type AttendanceFacts = Readonly<{
  workdays: number;
  presentDays: number;
  /** Without an accepted reason. */
  absentDays: number;
  late: ByLength<number>;
  leftEarly: ByLength<number>;
}>;

/** The facts a month's allowance is computed from; which of them a pack needs, its rules say. */
export type PersonMonth = Readonly<{
  month: YearMonth;
  employment: Employment;
  golongan: Golongan;
  posts: readonly PostHeld[];
  attendance?: AttendanceFacts;
  predikat?: Predikat;
  approvedMinutes?: number;
  /** Attainment of each work result, percent; counted up to 100. */
  achievements?: readonly Percent[];
  behaviourScore?: number;
  /** Held besides the own post as Plt at the same level. */
  acting?: Readonly<{ jobClass: number }>;
  /** Cut by a disciplinary punishment in force, percent of the whole. */
  punishmentPercent?: Percent;
  taxCategory?: TerCategory;
  /** The month's gross salary without TPP, the base TER adds the TPP to. */
  salaryGrossRupiah?: Rupiah;
  /** What health contributions are already taken of, before the TPP. */
  healthBaseRupiah?: Rupiah;
  /** Event or message each group of facts came from; shown in the explanation. */
  sources?: Readonly<Partial<Record<FactGroup, string>>>;
}>;

export const factGroups = ['posts', 'attendance', 'predikat', 'activities', 'payee'] as const;
export type FactGroup = (typeof factGroups)[number];

/** Why nothing can be computed yet; `field` names the fact. */
export type MissingFact = Readonly<{ code: MissingCode; field: string; detail: string }>;
export type MissingCode =
  | 'no-post'
  | 'no-amount'
  | 'no-attendance'
  | 'no-predikat'
  | 'no-activities'
  | 'no-achievements'
  | 'no-tax-rate'
  | 'no-tax-category'
  | 'no-salary'
  | 'no-year-figures'
  | 'no-payee';

export const missing = (code: MissingCode, field: string, detail: string): MissingFact => ({ code, field, detail });

/** A named input of a step, with its source where it is known. */
export const fact = (person: PersonMonth, group: FactGroup, name: string, value: string) => {
  const source = person.sources?.[group];
  return source === undefined ? { name, value } : { name, value, source };
};
