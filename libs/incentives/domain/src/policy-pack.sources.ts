import type { PersonMonth } from './person-month';
import type { PolicyPack } from './policy-pack';

/** Facts that something in the product brings every month; `MonthInputs` of the service fills in just these. */
export const sourcedFacts = [
  'month', 'employment', 'golongan', 'posts', 'attendance', 'predikat', 'approvedMinutes', 'healthBaseRupiah',
] as const satisfies readonly (keyof PersonMonth)[]; // prettier-ignore

type Fact = keyof PersonMonth;

/** A field of the pack and the facts without a source that its rule cannot do without. */
export type RuleWithoutSource = Readonly<{ field: string; needs: readonly Fact[] }>;

const needsOf: readonly Readonly<{ field: string; needs: readonly Fact[]; isIn: (pack: PolicyPack) => boolean }>[] = [
  {
    field: 'productivity.source',
    needs: ['achievements', 'behaviourScore'],
    isIn: ({ productivity }) => productivity.source === 'skp-and-behaviour',
  },
  { field: 'tax.regime', needs: ['taxCategory', 'salaryGrossRupiah'], isIn: ({ tax }) => tax.regime === 'ter' },
];

const isSourced = (fact: Fact): boolean => (sourcedFacts as readonly Fact[]).includes(fact);

/** Rule TPP-029: the rules of the pack that nobody could ever compute, in the order of its fields. */
export const rulesWithoutSource = (pack: PolicyPack): readonly RuleWithoutSource[] =>
  needsOf
    .filter(({ isIn }) => isIn(pack))
    .map(({ field, needs }) => ({ field, needs: needs.filter((fact) => !isSourced(fact)) }))
    .filter(({ needs }) => needs.length > 0);
