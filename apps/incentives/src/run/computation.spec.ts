import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeAllowance, validatePolicyPack, type PersonMonth } from '@kinerja/incentives-domain';
import { fromJson } from '@kinerja/kernel';
import { employeeId, rupiah, sumRupiah, unitId, yearMonth } from '@kinerja/vocabulary';
import fc from 'fast-check';
import type { PersonInput } from '../inputs/month-inputs';
import { computeMonth } from './computation';

const read = validatePolicyPack(
  fromJson(readFileSync(join(__dirname, '..', '..', 'policy-packs', 'kota-contoh-1.json'), 'utf8')),
);
if (!read.ok) throw new Error('the shipped pack is sound');
const pack = read.value;
const none = { upTo30: 0, upTo60: 0, upTo90: 0, over90: 0 };
const facts: PersonMonth = {
  month: yearMonth('2026-10'),
  employment: 'pns',
  golongan: 'III/c',
  posts: [{ jobClass: 9, fromDay: 1, days: 31 }],
  predikat: 'baik',
  attendance: { workdays: 21, presentDays: 21, absentDays: 0, late: none, leftEarly: none },
  healthBaseRupiah: rupiah(4_500_000),
};
const input = (number: number, change: Partial<PersonInput> = {}): PersonInput => ({
  employeeId: employeeId(`00000000-0000-4000-8000-00000000000${number}`),
  unitId: unitId('00000000-0000-4000-8000-00000000000a'),
  position: 'Analis',
  facts,
  missing: [],
  ...change,
});

it('adds up whom it can compute and lists the others with every missing fact (TPP-024)', () => {
  const { month: of, employment, golongan, posts } = facts;
  const bare = { month: of, employment, golongan, posts };
  const noPayee = { code: 'no-payee', field: 'payee', detail: '' } as const;
  const month = computeMonth(pack, [input(1), input(2, { facts: bare, missing: [noPayee] }), input(3)]);
  expect(month.payable.map(({ employeeId: id }) => id.at(-1))).toEqual(['1', '3']);
  expect(month.sums).toMatchObject({ people: 2, grossRupiah: 11_065_950n });
  expect(month.incomplete.map(({ missing }) => missing.map(({ code }) => code))).toEqual([
    ['no-payee', 'no-predikat', 'no-attendance'],
  ]);
});

it('comes to the sums of its lines, whoever is in the month (property)', () => {
  const anybody = fc.record({
    predikat: fc.constantFrom('sangat-baik', 'baik', 'butuh-perbaikan', 'kurang'),
    absentDays: fc.integer({ min: 0, max: 21 }),
    healthBase: fc.integer({ min: 0, max: 20_000_000 }),
    isMissing: fc.boolean(),
  });
  const people = fc.array(anybody, { maxLength: 9 });
  const property = fc.property(people, (month) => {
    const inputs = month.map(({ predikat, absentDays, healthBase, isMissing }, nth) => {
      const attendance = { workdays: 21, presentDays: 21 - absentDays, absentDays, late: none, leftEarly: none };
      const own = { ...facts, predikat, attendance, healthBaseRupiah: rupiah(healthBase) } as PersonMonth;
      return input(nth, { facts: own, missing: isMissing ? [{ code: 'no-payee', field: 'payee', detail: '' }] : [] });
    });
    const { payable, sums } = computeMonth(pack, inputs);
    const lines = payable.flatMap((one) => {
      const computed = computeAllowance(pack, one.facts);
      return computed.ok ? [computed.value] : [];
    });
    expect(payable).toEqual(inputs.filter(({ missing }) => missing.length === 0));
    expect(sums).toEqual({
      people: lines.length,
      grossRupiah: sumRupiah(lines.map((line) => line.grossRupiah)),
      deductionRupiah: sumRupiah(lines.map((line) => line.deductionRupiah)),
      netRupiah: sumRupiah(lines.map((line) => line.netRupiah)),
      employerHealthRupiah: sumRupiah(lines.map((line) => line.employerHealthRupiah)),
    });
  });
  fc.assert(property, { numRuns: 200 });
});

it('gives the same digest for the same inputs and another one for others', () => {
  const digest = (inputs: readonly PersonInput[]) => computeMonth(pack, inputs).inputDigest;
  expect(digest([input(1)])).toBe(digest([input(1)]));
  expect(digest([input(1)])).not.toBe(digest([input(1, { position: 'Analis Muda' })]));
  expect(computeMonth({ ...pack, version: 2 }, [input(1)]).inputDigest).not.toBe(digest([input(1)]));
});
