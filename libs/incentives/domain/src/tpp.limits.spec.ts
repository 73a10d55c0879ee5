import { rupiah } from '@kinerja/vocabulary';
import { incomeTax } from './tpp-deductions.rules';
import { discipline } from './tpp-discipline.rules';
import type { PersonMonth } from './person-month';
import { correctionOf } from './tpp-correction.rules';
import { amountFor } from './tpp-criteria.rules';
import { attendance, attendanceOfTpp1, linearPack, person } from './tpp.fixtures';
import { productivity } from './tpp-productivity.rules';
import { computeAllowance } from './tpp.rules';

const compute = (pack: object, facts: Partial<PersonMonth>) => computeAllowance(linearPack(pack), person(facts));
const paid = (pack: object, facts: Partial<PersonMonth>) => {
  const computed = compute(pack, facts);
  if (!computed.ok) throw new Error(JSON.stringify(computed.reason));
  return computed.value;
};
const gross = (pack: object, facts: Partial<PersonMonth>) => paid(pack, facts).grossRupiah;
const missing = (pack: object, facts: PersonMonth) => {
  const computed = computeAllowance(linearPack(pack), facts);
  return computed.ok ? [] : computed.reason;
};
const without = (...names: readonly (keyof PersonMonth)[]): PersonMonth =>
  Object.fromEntries(
    Object.entries(person()).filter(([name]) => !names.some((left) => left === name)),
  ) as unknown as PersonMonth;

const minutes = (mode: 'linear' | 'all-or-nothing') => ({
  productivity: { source: 'activity-minutes', targetMinutes: 6000, mode } as const,
});
const skp = {
  productivity: {
    ...({ source: 'skp-and-behaviour', skpWeight: '30', behaviourWeight: '30', behaviourMaximum: 700 } as const),
    ...{ nothingUpTo: 209, fullAbove: 678 },
  },
};

it.each<[string, object, PersonMonth, readonly object[]]>([
  ['a predikat', {}, without('predikat'), [{ code: 'no-predikat', field: 'predikat', detail: 'evaluasi bulan ini belum final' }]],
  ['minutes', minutes('linear'), person(), [{ code: 'no-activities', field: 'approvedMinutes', detail: 'laporan harian bulan ini belum ditutup' }]],
  ['attendance', {}, without('attendance'), [{ code: 'no-attendance', field: 'attendance', detail: 'rekap kehadiran bulan ini belum ada' }]],
  ['a workday', { discipline: { source: 'presence' } }, person({ attendance: attendance({ workdays: 0 }) }), [{ code: 'no-attendance', field: 'attendance.workdays', detail: 'bulan tanpa hari kerja' }]],
  ['a post', {}, person({ posts: [] }), [{ code: 'no-post', field: 'posts', detail: 'tidak ada jabatan pada bulan ini' }]],
  ['a post on the first', { proration: 'first-of-month' }, person({ posts: [{ jobClass: 9, fromDay: 2, days: 29 }] }), [{ code: 'no-post', field: 'posts', detail: 'tidak ada jabatan pada bulan ini' }]],
  ['amounts', {}, person({ posts: [{ jobClass: 16, fromDay: 1, days: 30 }], acting: { jobClass: 17 } }), [
    { code: 'no-amount', field: 'posts', detail: 'pagu kelas jabatan 16 tidak ada' },
    { code: 'no-amount', field: 'posts', detail: 'pagu kelas jabatan 17 tidak ada' },
  ]],
  ['a tax rate', {}, person({ golongan: 'XVII' }), [{ code: 'no-tax-rate', field: 'golongan', detail: 'tarif PPh golongan PPPK XVII tidak ada' }]],
  ['a category of TER', { tax: { regime: 'ter' } }, person({ salaryGrossRupiah: rupiah(1) }), [{ code: 'no-tax-category', field: 'taxCategory', detail: 'kategori TER belum diketahui' }]],
  ['a salary', { tax: { regime: 'ter' } }, person({ taxCategory: 'A' }), [{ code: 'no-salary', field: 'salaryGrossRupiah', detail: 'bruto gaji belum diketahui' }]],
  ...[{ behaviourScore: 600 }, { achievements: [], behaviourScore: 600 }, { achievements: ['100'] }].map(
    (facts): [string, object, PersonMonth, readonly object[]] => ['attainment or behaviour', skp, person(facts), [{ code: 'no-achievements', field: 'achievements', detail: 'capaian SKP atau nilai perilaku belum ada' }]],
  ),
])('computes nothing without %s, and says so', (_what, pack, facts, reasons) => expect(missing(pack, facts)).toEqual(reasons)); // prettier-ignore

it('needs no acting post to have an amount where there is none', () => expect(gross({}, {})).toBe(6_000_000n));

it.each([
  [209, 0],
  [210, 540_000],
  [678, 1_743_429],
  [679, 1_800_000],
])('behaviour of %i gives %i, between the limits in proportion', (behaviourScore, amount) => {
  const found = productivity(linearPack(skp), person({ achievements: ['0'], behaviourScore }), rupiah(6_000_000));
  expect(found.ok && found.value.steps.map(({ amountRupiah }) => amountRupiah)).toEqual([0n, BigInt(amount)]);
});

it.each([
  ['linear', 5999, 1, 3_599_400],
  ['all-or-nothing', 5999, 0, 0],
  ['all-or-nothing', 6000, 1, 3_600_000],
  ['linear', 6001, 1, 3_600_000],
] as const)('%s: %i of 6000 minutes', (mode, approvedMinutes, whole, amount) => {
  const found = productivity(linearPack(minutes(mode)), person({ approvedMinutes }), rupiah(6_000_000));
  expect(found.ok && found.value.steps[0]?.amountRupiah).toBe(BigInt(amount));
  expect(found.ok && found.value.reached.round()).toBe(BigInt(whole));
});

it('tells of the cliff on either side of it, and only where there is one', () => {
  expect(paid(minutes('all-or-nothing'), { approvedMinutes: 6000 }).warnings).toEqual([
    'Di bawah 6000 menit, satu menit pun, bagian produktivitas Rp3.600.000 hilang seluruhnya',
  ]);
  expect(paid(minutes('all-or-nothing'), { approvedMinutes: 0 }).warnings).toEqual([
    'Kurang 6000 menit dari 6000: bagian produktivitas Rp3.600.000 hilang seluruhnya',
  ]);
  expect(paid(minutes('linear'), { approvedMinutes: 1 }).warnings).toEqual([]);
  expect(paid({}, {}).warnings).toEqual([]);
});

it('a part without weight counts as done', () => {
  const pack = { weights: { productivity: '0', discipline: '100' }, zero: { productivityBelow: '50' } };
  expect(gross(pack, { predikat: 'kurang' })).toBe(6_000_000n);
});

it.each([
  [{ absentDaysAtLeast: 5 }, { absentDays: 4 }, 3000, true],
  [{ absentDaysAtLeast: 5 }, { absentDays: 5 }, 3000, false],
  [{ productivityBelow: '50' }, { absentDays: 31 }, 3000, true],
  [{ productivityBelow: '50' }, { absentDays: 0 }, 2999, false],
  [{}, { absentDays: 31 }, 0, true],
])('%j pays with %j and %i minutes: %s (TPP-008)', (zero, absent, approvedMinutes, isPaid) =>
  expect(gross({ ...minutes('linear'), zero }, { approvedMinutes, attendance: attendance(absent) }) > 0n).toBe(isPaid),
);

it.each([
  ['0', 1],
  ['0.00', 1],
  ['0.01', 2],
])('a punishment of %s % is a step of its own only when it takes something', (punishmentPercent, steps) =>
  expect(paid({}, { punishmentPercent }).explanation.net.parts[0]?.parts.length).toBe(1 + steps),
);

it('an amount of nothing is split into nothing', () => {
  const pack = { employment: { pns: '0', pppk: '0', cpns: '0' } };
  const posts = [
    { jobClass: 8, fromDay: 1, days: 12 },
    { jobClass: 10, fromDay: 13, days: 18 },
  ];
  expect(paid(pack, { posts }).explanation.base.parts.map(({ amountRupiah }) => amountRupiah)).toEqual([0n, 0n]);
});

describe('tax by TER', () => {
  const ter = { tax: { regime: 'ter' } } as const;
  const rich = { taxCategory: 'A', salaryGrossRupiah: rupiah(1_400_000_000) } as const;

  it('that the allowance cannot bear is told', () =>
    expect(paid(ter, rich).warnings).toEqual(['Sisa PPh 21 Rp10.100.000 dipotong bersama gaji, karena melebihi TPP']));

  it('that takes the last rupiah is taken whole, without a word', () => {
    const tax = incomeTax(linearPack(ter), person(rich), rupiah(6_000_000));
    expect(tax.ok && tax.value.amountRupiah).toBe(-16_040_000n);
    const pack = { tax: { regime: 'final-by-golongan', percent: { III: '99' } } };
    const allowance = paid(pack, {});
    expect([allowance.netRupiah, allowance.taxRupiah, allowance.warnings]).toEqual([0n, 5_940_000n, []]);
    expect(allowance.explanation.net.parts[1]?.formula).not.toContain('paling banyak');
  });

  it('and the warnings of other rules stand together', () =>
    expect(
      paid({ ...ter, ...minutes('all-or-nothing') }, { ...rich, approvedMinutes: 6000 }).warnings.map((text) => text.slice(0, 8)),
    ).toEqual(['Di bawah', 'Sisa PPh'])); // prettier-ignore
});

it('takes contributions of all of it where there is no cap, and of what is left below one', () => {
  const capped = { health: { employeePercent: '1', employerPercent: '4', wageCapRupiah: rupiah(12_000_000) } };
  const contribution = (pack: object, before?: number) => {
    const { employeeHealthRupiah, employerHealthRupiah } = paid(
      pack,
      before === undefined ? {} : { healthBaseRupiah: rupiah(before) },
    );
    return [employeeHealthRupiah, employerHealthRupiah];
  };
  expect(contribution({}, 50_000_000)).toEqual([60_000n, 240_000n]);
  expect(contribution(capped)).toEqual([60_000n, 240_000n]);
  expect(contribution(capped, 6_000_000)).toEqual([60_000n, 240_000n]);
  expect(contribution(capped, 11_000_000)).toEqual([10_000n, 40_000n]);
  expect(contribution(capped, 12_000_000)).toEqual([0n, 0n]);
});

it('says what a correction changes, in gross and in what is received (TPP-014)', () => {
  const before = paid({}, { attendance: attendanceOfTpp1 });
  const due = paid({}, { attendance: { ...attendanceOfTpp1, absentDays: 0 } });
  expect(correctionOf(before, due)).toEqual({
    ...{ grossRupiah: 72_000n, deductionRupiah: 4_320n, netRupiah: 67_680n },
    steps: [
      'Koreksi bruto: Rp5.952.000 − Rp5.880.000 = Rp72.000 (TPP-014)',
      'Koreksi diterima: Rp5.594.880 − Rp5.527.200 = Rp67.680 (TPP-014)',
    ],
  });
  expect(correctionOf(due, before).netRupiah).toBe(-67_680n);
});

it('gives nothing for a criterion the pack does not name', () => {
  const { criteria } = paid({}, {});
  expect([amountFor(criteria, 'beban-kerja'), amountFor(criteria, 'kondisi-kerja')]).toEqual([3_600_000n, 0n]);
});

it('a cut of the whole is a step beside the part, which it leaves whole', () => {
  const cuts = linearPack().discipline;
  const found = discipline(
    linearPack({ discipline: { ...cuts, basis: 'whole' } as typeof cuts }),
    person({ attendance: attendanceOfTpp1 }),
    rupiah(6_000_000),
  );
  expect(found.ok && [found.value.part.amountRupiah, found.value.onWhole?.amountRupiah]).toEqual([
    2_400_000n,
    -300_000n,
  ]);
  const part = discipline(linearPack(), person(), rupiah(6_000_000));
  expect(part.ok && [part.value.part.amountRupiah, part.value.onWhole]).toEqual([2_400_000n, undefined]);
});
