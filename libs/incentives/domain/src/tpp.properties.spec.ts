import fc from 'fast-check';
import { rupiah, sumRupiah } from '@kinerja/vocabulary';
import type { Explained } from './explanation';
import type { PersonMonth } from './person-month';
import type { DisciplineRule, PolicyPack } from './policy-pack';
import { attendance, linearPack, person } from './tpp.fixtures';
import { sipdAmounts } from './sipd.rules';
import { computeAllowance, type Allowance } from './tpp.rules';

const count = fc.integer({ min: 0, max: 12 });
const events = fc.record({ upTo30: count, upTo60: count, upTo90: count, over90: count });
const facts: fc.Arbitrary<PersonMonth> = fc
  .record({
    jobClass: fc.constantFrom(4, 5, 7, 8, 9, 10, 11, 12),
    split: fc.integer({ min: 1, max: 29 }),
    late: events,
    leftEarly: events,
    absentDays: count,
    predikat: fc.constantFrom('sangat-baik' as const, 'baik' as const, 'butuh-perbaikan' as const, 'kurang' as const),
    golongan: fc.constantFrom('II/b' as const, 'III/c' as const, 'IV/a' as const),
    punishmentPercent: fc.constantFrom('0', '25', '33.33', '100'),
    salary: fc.integer({ min: 0, max: 60_000_000 }),
    employment: fc.constantFrom('pns' as const, 'cpns' as const),
  })
  .map(({ jobClass, split, late, leftEarly, absentDays, salary, ...rest }) =>
    person({
      ...rest,
      posts: [
        { jobClass, fromDay: 1, days: split },
        { jobClass: 9, fromDay: split + 1, days: 30 - split },
      ],
      attendance: attendance({ late, leftEarly, absentDays }),
      taxCategory: 'B',
      salaryGrossRupiah: rupiah(salary),
      healthBaseRupiah: rupiah(salary),
    }),
  );
const packs: fc.Arbitrary<PolicyPack> = fc
  .record({
    basis: fc.constantFrom('discipline-part' as const, 'whole' as const),
    regime: fc.constantFrom('ter' as const, 'final-by-golongan' as const),
    amount: fc.integer({ min: 1, max: 20_000_000 }),
    zero: fc.constantFrom({}, { absentDaysAtLeast: 5 }),
    health: fc.constantFrom({}, { wageCapRupiah: rupiah(12_000_000) }),
    share: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ basis, regime, amount, zero, health, share }) => {
    const pack = linearPack({ zero });
    return {
      ...pack,
      amounts: pack.amounts.map((one) => (one.jobClass === 9 ? { ...one, amountRupiah: rupiah(amount) } : one)),
      discipline: { ...pack.discipline, basis } as DisciplineRule,
      tax: regime === 'ter' ? { regime } : pack.tax,
      health: { ...pack.health, ...health },
      criteria: [
        { criterion: 'beban-kerja', percent: String(share) },
        { criterion: 'prestasi-kerja', percent: String(100 - share) },
      ],
    };
  });

const compute = (pack: PolicyPack, of: PersonMonth): Allowance => {
  const computed = computeAllowance(pack, of);
  if (!computed.ok) throw new Error(JSON.stringify(computed.reason));
  return computed.value;
};
const reAdds = (tree: Explained): boolean =>
  tree.parts.length === 0 ||
  (sumRupiah(tree.parts.map(({ amountRupiah }) => amountRupiah)) === tree.amountRupiah && tree.parts.every(reAdds));

it('explains every allowance so that the tree re-adds to gross, deductions and net', () =>
  fc.assert(
    fc.property(packs, facts, (pack, of) => {
      const allowance = compute(pack, of);
      const [gross, ...deductions] = allowance.explanation.net.parts;
      expect(reAdds(allowance.explanation.net) && reAdds(allowance.explanation.base)).toBe(true);
      expect(gross?.amountRupiah).toBe(allowance.grossRupiah);
      expect(-sumRupiah(deductions.map(({ amountRupiah }) => amountRupiah))).toBe(allowance.deductionRupiah);
      expect(allowance.grossRupiah - allowance.deductionRupiah).toBe(allowance.netRupiah);
      expect(allowance.taxRupiah + allowance.employeeHealthRupiah).toBe(allowance.deductionRupiah);
    }),
    { numRuns: 1_000 },
  ));

it('never pays less than nothing nor more than the amount of the month', () =>
  fc.assert(
    fc.property(packs, facts, (pack, of) => {
      const { grossRupiah, deductionRupiah, netRupiah, explanation } = compute(pack, of);
      expect([grossRupiah, deductionRupiah, netRupiah].every((amount) => amount >= 0n)).toBe(true);
      expect(grossRupiah <= explanation.base.amountRupiah + 1n).toBe(true);
    }),
    { numRuns: 1_000 },
  ));

it('never pays more gross for one more event of attendance', () =>
  fc.assert(
    fc.property(packs, facts, fc.constantFrom('upTo30' as const, 'over90' as const), (pack, of, length) => {
      const { late, ...rest } = of.attendance ?? attendance();
      const worse = { ...of, attendance: { ...rest, late: { ...late, [length]: late[length] + 1 } } };
      expect(compute(pack, worse).grossRupiah <= compute(pack, of).grossRupiah).toBe(true);
    }),
    { numRuns: 1_000 },
  ));

it('puts the same money into the SIPD columns, whatever the shares', () =>
  fc.assert(
    fc.property(packs, facts, (pack, of) => {
      const allowance = compute(pack, of);
      const columns = sipdAmounts(allowance);
      const [total = 0n, deducted = 0n, transferred = 0n] = columns.slice(16);
      expect(columns).toHaveLength(19);
      expect(sumRupiah(columns.slice(0, 12))).toBe(total);
      expect(total - deducted).toBe(transferred);
      expect(transferred).toBe(allowance.netRupiah);
      expect(sumRupiah(columns.slice(0, 5))).toBe(allowance.grossRupiah);
    }),
    { numRuns: 500 },
  ));

it('is deterministic', () =>
  fc.assert(
    fc.property(packs, facts, (pack, of) =>
      expect(compute(pack, of)).toEqual(compute(structuredClone(pack), structuredClone(of))),
    ),
    { numRuns: 100 },
  ));
