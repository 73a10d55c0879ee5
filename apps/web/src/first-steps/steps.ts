import type { FirstSteps } from '../api/identity';

export type StepName =
  | 'units'
  | 'people'
  | 'heads'
  | 'accounts'
  | 'administrators'
  | 'approvers'
  | 'calendar'
  | 'policy'
  | 'month'
  | 'analysts';

/** `later`: says nothing before the agency has people. `missing`: of what, as a number. */
export type Step = Readonly<{ name: StepName; state: 'done' | 'missing' | 'later'; missing: number }>;

/** How many policies of pay the agency adopted, and months it opened; null at the centre, which pays nobody and has no month. */
export type Known = Readonly<{ counts: FirstSteps; packs: number | null; months: number | null }>;

const step = (name: StepName, missing: number, isLater = false): Step => {
  if (isLater) return { name, state: 'later', missing: 0 };
  return { name, state: missing === 0 ? 'done' : 'missing', missing };
};

const none = (count: number): number => (count === 0 ? 1 : 0);

/** Who nobody is yet, of the three persons that the pay of a month passes through. */
export const missingApprovers = ({ approvers }: FirstSteps): readonly (keyof FirstSteps['approvers'])[] =>
  (['payroll-officer', 'payroll-verifier', 'agency-head'] as const).filter((duty) => approvers[duty] === 0);

/** In the order in which they can be done. */
export const stepsOf = ({ counts, packs, months }: Known): readonly Step[] => {
  if (packs === null || months === null) return [step('analysts', none(counts.cityAnalysts))];
  const { units, people, faults, calendar } = counts;
  const isEmpty = people === 0;
  return [
    step('units', none(units)),
    step('people', none(people)),
    step('heads', faults['no-head'], isEmpty),
    step('accounts', faults['no-account'], isEmpty),
    step('administrators', none(counts.administrators), isEmpty),
    step('approvers', missingApprovers(counts).length, isEmpty),
    step('calendar', none(calendar.days) + (calendar.monthsWithoutHours > 0 ? 1 : 0)),
    step('policy', none(packs)),
    step('month', none(months), isEmpty),
  ];
};

export const isUnfinished = (known: Known): boolean => stepsOf(known).some(({ state }) => state !== 'done');
