import { golonganGroup, golongans } from '@kinerja/vocabulary';

/** How a value is typed and read. `slug`: the short name; `percent`: decimal text up to `max`; `whole`: a JSON number. */
export type FieldKind = 'text' | 'slug' | 'day' | 'whole' | 'percent' | 'rupiah' | 'choice';

export const sections = [
  'regulation', 'amounts', 'weights', 'productivity', 'discipline', 'employment', 'zero', 'tax', 'health', 'criteria',
] as const; // prettier-ignore
export type Section = (typeof sections)[number];

/** One value of a pack. `name` is its place in the pack with slashes: a form takes what follows a point for the whole name. */
export type PackField = Readonly<{
  name: string;
  section: Section;
  kind: FieldKind;
  isOptional?: true;
  options?: readonly string[];
  /** Stands in the pack only where that choice is made. */
  when?: Readonly<{ choice: string; is: string }>;
}>;

type Rest = Omit<PackField, 'name' | 'section' | 'kind'>;

const field = (name: string, kind: FieldKind, rest: Rest & Readonly<{ section?: Section }> = {}): PackField => ({
  name,
  section: name.split('/')[0] as Section,
  kind,
  ...rest,
});
const regulation = { section: 'regulation' } as const;
const optional = { isOptional: true } as const;

export const jobClasses = Array.from({ length: 17 }, (_, index) => String(index + 1));
export const taxGroups: readonly string[] = [...new Set(golongans.map(golonganGroup))];
export const packCriteria = [
  'beban-kerja', 'tempat-bertugas', 'kondisi-kerja', 'kelangkaan-profesi', 'prestasi-kerja',
] as const; // prettier-ignore
export const predikatOrder = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;
export const lengths = ['upTo30', 'upTo60', 'upTo90', 'over90'] as const;

const source = 'productivity/source';
const factor = { when: { choice: source, is: 'predikat-factor' } };
const minutes = { when: { choice: source, is: 'activity-minutes' } };
const skp = { when: { choice: source, is: 'skp-and-behaviour' } };
const cuts = { when: { choice: 'discipline/source', is: 'cuts' } };
const final = { when: { choice: 'tax/regime', is: 'final-by-golongan' } };

/** Every value that a pack can have, in the order in which it is shown. */
export const packFields: readonly PackField[] = [
  field('legalBasis', 'text', regulation),
  field('validFrom', 'day', regulation),
  field('name', 'slug', regulation),
  field('version', 'whole', regulation),
  ...jobClasses.map((one) => field(`amounts/${one}`, 'rupiah', optional)),
  field('weights/productivity', 'percent'),
  field('weights/discipline', 'percent'),
  field(source, 'choice', { options: ['predikat-factor', 'activity-minutes', 'skp-and-behaviour'] }),
  ...predikatOrder.map((one) => field(`productivity/percent/${one}`, 'percent', factor)),
  field('productivity/targetMinutes', 'whole', minutes),
  field('productivity/mode', 'choice', { ...minutes, options: ['linear', 'all-or-nothing'] }),
  field('productivity/skpWeight', 'percent', skp),
  field('productivity/behaviourWeight', 'percent', skp),
  field('productivity/behaviourMaximum', 'whole', skp),
  field('productivity/nothingUpTo', 'whole', skp),
  field('productivity/fullAbove', 'whole', skp),
  field('discipline/source', 'choice', { options: ['cuts', 'presence'] }),
  field('discipline/basis', 'choice', { ...cuts, options: ['discipline-part', 'whole'] }),
  ...lengths.map((one) => field(`discipline/late/${one}`, 'percent', cuts)),
  ...lengths.map((one) => field(`discipline/leftEarly/${one}`, 'percent', cuts)),
  field('discipline/absentDay', 'percent', cuts),
  ...['pns', 'cpns', 'pppk'].map((one) => field(`employment/${one}`, 'percent')),
  field('proration', 'choice', { section: 'employment', options: ['calendar-days', 'first-of-month'] }),
  field('actingPercent', 'percent', { section: 'employment' }),
  field('zero/absentDaysAtLeast', 'whole', optional),
  field('zero/productivityBelow', 'percent', optional),
  field('tax/regime', 'choice', { options: ['final-by-golongan', 'ter'] }),
  ...taxGroups.map((one) => field(`tax/percent/${one}`, 'percent', { ...final, ...optional })),
  field('health/employeePercent', 'percent'),
  field('health/employerPercent', 'percent'),
  field('health/wageCapRupiah', 'rupiah', optional),
  ...packCriteria.map((one) => field(`criteria/${one}`, 'percent', optional)),
];

/** What stands in a pack with these choices; `of` gives the value of a field. */
export const fieldsFor = (of: (name: string) => string | undefined): readonly PackField[] =>
  packFields.filter(({ when }) => when === undefined || of(when.choice) === when.is);
