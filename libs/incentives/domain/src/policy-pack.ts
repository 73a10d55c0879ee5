import type { EmployeeId, LocalDate, Predikat, Rupiah } from '@kinerja/vocabulary';

/** Decimal text, percent: `60` is 60 %, `0.5` half a percent. */
export type Percent = string;

export const employments = ['pns', 'pppk', 'cpns'] as const;
export type Employment = (typeof employments)[number];

/** The criteria of TPP that the SIPD file has columns for (PP 12/2019 Art. 58; DOMAIN 9.9). */
export const criteria = [
  'beban-kerja', 'tempat-bertugas', 'kondisi-kerja', 'kelangkaan-profesi', 'prestasi-kerja',
] as const; // prettier-ignore
export type Criterion = (typeof criteria)[number];

export const lengths = ['upTo30', 'upTo60', 'upTo90', 'over90'] as const;
/** One value per length of lateness or early leave: 1-30, 31-60, 61-90, 91 minutes and more. */
export type ByLength<Value> = Readonly<Record<(typeof lengths)[number], Value>>;

/** What the productivity part is measured by; one per version of a pack. */
export type ProductivityRule = Readonly<
  | { source: 'predikat-factor'; percent: Readonly<Record<Predikat, Percent>> }
  | { source: 'activity-minutes'; targetMinutes: number; mode: 'linear' | 'all-or-nothing' }
  | {
      source: 'skp-and-behaviour';
      skpWeight: Percent;
      behaviourWeight: Percent;
      behaviourMaximum: number;
      /** Behaviour sums up to this give nothing, above `fullAbove` everything. */
      nothingUpTo: number;
      fullAbove: number;
    }
>;

/** `basis`: what a cut's percentage is taken of (`basis_potongan`); the same events give different money. */
export type DisciplineRule = Readonly<
  | {
      source: 'cuts';
      basis: 'discipline-part' | 'whole';
      late: ByLength<Percent>;
      leftEarly: ByLength<Percent>;
      absentDay: Percent;
    }
  | { source: 'presence' }
>;

export type TaxRule = Readonly<
  | {
      regime: 'final-by-golongan';
      /** Keys as `golonganGroup` writes them: `III`, `PPPK IX`. */
      percent: Readonly<Record<string, Percent>>;
    }
  | { regime: 'ter' }
>;

/** The rules of a city's TPP as data; a version never changes once adopted. */
export type PolicyPack = Readonly<{
  name: string;
  version: number;
  validFrom: LocalDate;
  legalBasis: string;
  /** Amounts as the decree lists them, imported and never derived from an index. */
  amounts: readonly Readonly<{ jobClass: number; amountRupiah: Rupiah }>[];
  weights: Readonly<{ productivity: Percent; discipline: Percent }>;
  productivity: ProductivityRule;
  discipline: DisciplineRule;
  /** Share of the amount per kind of employment. */
  employment: Readonly<Record<Employment, Percent>>;
  proration: 'calendar-days' | 'first-of-month';
  /** Share of the acting post's amount for a Plt at the same level. */
  actingPercent: Percent;
  zero: Readonly<{ absentDaysAtLeast?: number; productivityBelow?: Percent }>;
  tax: TaxRule;
  health: Readonly<{ employeePercent: Percent; employerPercent: Percent; wageCapRupiah?: Rupiah }>;
  criteria: readonly Readonly<{ criterion: Criterion; percent: Percent }>[];
}>;

/** Who adopted a pack; a pack that comes with the program is adopted by the service itself. */
export type Adopter = EmployeeId | 'service:incentives';

/** `kota-contoh@1` */
export const packId = ({ name, version }: Pick<PolicyPack, 'name' | 'version'>): string => `${name}@${version}`;
