import type { Fleet } from '../fleet';
import type { City } from './city';

type Sums = Readonly<Record<(typeof amounts)[number], number>>;
type Computed = Readonly<{ employeeId: string; computation: number; allowance: Sums }>;
type Approved = Readonly<{ employeeId: string; amounts: Sums }>;
type Sealed = Readonly<{ computation: number; sums: Sums & Readonly<{ people: number }> }>;

const amounts = ['grossRupiah', 'deductionRupiah', 'netRupiah'] as const;

const dataOf = <Data>({ kept }: Fleet<object>, type: string): readonly Data[] =>
  kept.log.events.filter((event) => event.type === type).map(({ data }) => JSON.parse(data) as Data);

const publishedBy = <Data>({ kept }: Fleet<object>, type: string): readonly Data[] =>
  kept.log.outbox
    .filter((row) => row.type === type && !row.topic.includes('.fed.'))
    .map(({ envelope }) => (JSON.parse(envelope) as { data: Data }).data);

const textOf = (people: number, sums: (amount: (typeof amounts)[number]) => bigint): string =>
  [people, ...amounts.map((amount) => sums(amount))].join(' ');

const totalOf = (all: readonly Sums[]): string =>
  textOf(all.length, (amount) => all.reduce((sum, one) => sum + BigInt(one[amount]), 0n));

const statedBy = (sums: Sums & Readonly<{ people: number }>): string =>
  textOf(sums.people, (amount) => BigInt(sums[amount]));

/** I20: what a run is sealed and said with is what its lines, what was approved and what payroll was told add up to. */
const moneyFaults = ({ incentives }: City): readonly string[] => {
  const [sealed] = dataOf<Sealed>(incentives, 'RunSealed');
  if (!sealed) return [];
  const computed = dataOf<Computed>(incentives, 'AllowanceComputed').filter(({ computation }) => computation === sealed.computation); // prettier-ignore
  const lines = new Map(computed.map(({ employeeId, allowance }) => [employeeId, allowance]));
  const told = publishedBy<Sums & { people: number }>(incentives, 'incentives.tpp-run-sealed').map(statedBy);
  const sums: Readonly<Record<string, string>> = {
    lines: totalOf([...lines.values()]),
    approved: totalOf(dataOf<Approved>(incentives, 'AllowanceApproved').map((one) => one.amounts)),
    'said to payroll': totalOf(publishedBy<Sums>(incentives, 'incentives.allowance-approved')),
    'said of the run': told.join(),
  };
  const stated = statedBy(sealed.sums);
  return Object.entries(sums)
    .filter(([, sum]) => sum !== stated)
    .map(([name, sum]) => `I20 incentives: the run is sealed with ${stated}, ${name}: ${sum}`);
};

type OfSomebody = Readonly<{ employee?: string; employeeId?: string }>;

/** Whom a step of the month reached, by what stands in the log of it. */
const reached = (fleet: Fleet<object>, type: string): readonly string[] =>
  dataOf<OfSomebody>(fleet, type).map(({ employee, employeeId }) => employee ?? employeeId ?? '');

/** I21: what is done for everybody once the month is closed has reached everybody, and nobody twice. */
const leftOut = (city: City): readonly string[] => {
  const { staff } = city;
  const steps: readonly (readonly [Fleet<object>, string])[] = [
    [city.reporting, 'ActivityMonthClosed'],
    [city.reporting, 'AttendanceMonthClosed'],
    [city.evaluation, 'EvaluationFinalised'],
    [city.incentives, 'AllowanceApproved'],
  ];
  return steps.flatMap(([fleet, type]) => {
    const people = reached(fleet, type);
    const missing = staff.filter((employee) => !people.includes(employee)).length;
    const wrong = missing > 0 || people.length !== staff.length;
    return wrong ? [`I21 ${fleet.blueprint.name}: ${type} of ${people.length} people, ${missing} of ${staff.length} left out`] : []; // prettier-ignore
  });
};

/** What must hold of a month when it has come to its end. */
export const monthFaults = (city: City): readonly string[] => [...moneyFaults(city), ...leftOut(city)];
