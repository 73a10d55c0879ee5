import { fromJson, toJson } from '@kinerja/kernel';
import { packId, type PolicyPack } from './policy-pack';
import { validatePolicyPack } from './policy-pack.validation';
import { linearPack } from './tpp.fixtures';

const faults = (change: Record<string, unknown>): readonly string[] => {
  const read = validatePolicyPack({ ...linearPack(), ...change });
  return read.ok ? [] : read.reason.map(({ field, code }) => `${field}: ${code}`);
};
const [first, ...others] = linearPack().amounts;

it('reads a pack as it was written, from JSON too', () => {
  expect(validatePolicyPack(linearPack())).toEqual({ ok: true, value: linearPack() });
  expect(validatePolicyPack(fromJson(toJson(linearPack())))).toEqual({ ok: true, value: linearPack() });
  expect(packId(linearPack())).toBe('uji@1');
});

it.each<[Partial<Record<keyof PolicyPack | 'bonus', unknown>>, readonly string[]]>([
  [{ bonus: 1 }, ['bonus: unknown-field']],
  [{ name: 'Kota Contoh' }, ['name: not-allowed']],
  [{ version: 0 }, ['version: out-of-range']],
  [{ validFrom: '2026-02-30' }, ['validFrom: not-allowed']],
  [{ legalBasis: ' ' }, ['legalBasis: wrong-type']],
  [{ amounts: [] }, ['amounts: out-of-range']],
  [{ amounts: [first, ...others, first] }, ['amounts: inconsistent']],
  [
    { amounts: [{ jobClass: 18, amountRupiah: 1.5 }] },
    ['amounts[0].jobClass: out-of-range', 'amounts[0].amountRupiah: wrong-type'],
  ],
  [{ weights: { productivity: '60', discipline: '30' } }, ['weights: inconsistent']],
  [{ weights: { productivity: 60, discipline: '40' } }, ['weights.productivity: wrong-type']],
  [{ productivity: { source: 'mood' } }, ['productivity.source: not-allowed']],
  [{ productivity: { source: 'activity-minutes', targetMinutes: 6750 } }, ['productivity.mode: missing']],
  [{ discipline: { source: 'cuts', basis: 'discipline-part' } }, ['discipline.late: missing']],
  [{ discipline: { source: 'presence', basis: 'whole' } }, ['discipline.basis: unknown-field']],
  [{ zero: { absentDaysAtLeast: 0 } }, ['zero.absentDaysAtLeast: out-of-range']],
  [{ tax: { regime: 'ter', percent: {} } }, ['tax.percent: inconsistent']],
  [{ tax: { regime: 'final-by-golongan', percent: { V: '5' } } }, ['tax.percent.V: unknown-field']],
  [{ health: { employeePercent: '1', employerPercent: '4%' } }, ['health.employerPercent: not-a-decimal']],
  [{ criteria: [{ criterion: 'prestasi-kerja', percent: '90' }] }, ['criteria: inconsistent']],
  [{ criteria: [{ criterion: 'lainnya', percent: '100' }] }, ['criteria[0].criterion: not-allowed']],
])('names the faulty fields of %j', (change, expected) =>
  expect(faults(change)).toEqual(expect.arrayContaining([...expected])),
);

it('wants the two parts of SKP and behaviour to make up the weight', () =>
  expect(
    faults({
      productivity: {
        source: 'skp-and-behaviour',
        skpWeight: '30',
        behaviourWeight: '20',
        behaviourMaximum: 700,
        nothingUpTo: 209,
        fullAbove: 678,
      },
    }),
  ).toEqual(['productivity: inconsistent']));
