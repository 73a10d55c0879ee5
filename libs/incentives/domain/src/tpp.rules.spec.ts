import { rupiah, yearMonth } from '@kinerja/vocabulary';
import type { PersonMonth } from './person-month';
import type { DisciplineRule, PolicyPack } from './policy-pack';
import { attendance, attendanceOfTpp1, linearPack, noEvents, person } from './tpp.fixtures';
import { correctionOf } from './tpp-correction.rules';
import { sipdAmounts } from './sipd.rules';
import { computeAllowance, type Allowance } from './tpp.rules';

const paid = (pack: PolicyPack, facts: PersonMonth): Allowance => {
  const computed = computeAllowance(pack, facts);
  if (!computed.ok) throw new Error(JSON.stringify(computed.reason));
  return computed.value;
};
const amounts = ({ grossRupiah, taxRupiah, employeeHealthRupiah, netRupiah }: Allowance) => ({
  gross: Number(grossRupiah),
  tax: Number(taxRupiah),
  health: Number(employeeHealthRupiah),
  net: Number(netRupiah),
});
const cutsOfWhole = { ...(linearPack().discipline as DisciplineRule & { source: 'cuts' }), basis: 'whole' as const };
const tpp1 = person({ attendance: attendanceOfTpp1 });

it('cuts the discipline part (TPP-1)', () => expect(amounts(paid(linearPack(), tpp1)).gross).toBe(5_880_000));

it('cuts the whole where the pack says so: same events, other money (TPP-1)', () =>
  expect(amounts(paid(linearPack({ discipline: cutsOfWhole }), tpp1)).gross).toBe(5_700_000));

it('takes final tax and contributions (TPP-2)', () =>
  expect(amounts(paid(linearPack(), tpp1))).toEqual({
    gross: 5_880_000,
    tax: 294_000,
    health: 58_800,
    net: 5_527_200,
  }));

it('takes what TER adds to the tax on the salary (TPP-3)', () => {
  const facts = { ...tpp1, taxCategory: 'B', salaryGrossRupiah: rupiah(5_200_000) } as const;
  expect(amounts(paid(linearPack({ tax: { regime: 'ter' } }), facts))).toEqual({
    gross: 5_880_000,
    tax: 221_600,
    health: 58_800,
    net: 5_599_600,
  });
});

it('refuses TER for December, the last tax period, until the year is known (TPP-011)', () => {
  const facts = { ...tpp1, taxCategory: 'B', salaryGrossRupiah: rupiah(5_200_000) } as const;
  const pack = linearPack({ tax: { regime: 'ter' } });
  const fault = { code: 'no-year-figures', field: 'month', detail: expect.stringContaining('Pasal 17') };
  expect(computeAllowance(pack, { ...facts, month: yearMonth('2026-12') })).toEqual({ ok: false, reason: [fault] });
  expect(computeAllowance(pack, { ...facts, month: yearMonth('2026-11') }).ok).toBe(true);
  expect(computeAllowance(linearPack(), { ...facts, month: yearMonth('2026-12') }).ok).toBe(true);
});

it('takes a punishment of what is left (TPP-4)', () => {
  const facts = person({
    golongan: 'IV/a',
    posts: [{ jobClass: 12, fromDay: 1, days: 30 }],
    predikat: 'butuh-perbaikan',
    attendance: attendance({ late: { ...noEvents, upTo30: 1, upTo60: 1 } }),
    punishmentPercent: '25',
  });
  expect(amounts(paid(linearPack(), facts))).toEqual({
    gross: 6_441_000,
    tax: 966_150,
    health: 64_410,
    net: 5_410_440,
  });
});

describe('all or nothing by minutes (TPP-5)', () => {
  const pack = linearPack({
    productivity: { source: 'activity-minutes', targetMinutes: 6750, mode: 'all-or-nothing' },
    discipline: { source: 'presence' },
  });
  const facts = (approvedMinutes: number) =>
    person({
      posts: [{ jobClass: 5, fromDay: 1, days: 30 }],
      attendance: attendance({ presentDays: 19 }),
      approvedMinutes,
    });

  it('loses the whole part for one minute, and warns of it', () => {
    const allowance = paid(pack, facts(6749));
    expect(amounts(allowance).gross).toBe(1_615_000);
    expect(allowance.warnings).toEqual([
      'Kurang 1 menit dari 6750: bagian produktivitas Rp2.550.000 hilang seluruhnya',
    ]);
  });

  it('gives it in full at the target, and warns of the cliff', () => {
    const allowance = paid(pack, facts(6750));
    expect(amounts(allowance).gross).toBe(4_165_000);
    expect(allowance.warnings[0]).toContain('Rp2.550.000');
  });
});

it('counts minutes linearly up to the target', () => {
  const pack = linearPack({ productivity: { source: 'activity-minutes', targetMinutes: 6000, mode: 'linear' } });
  expect(amounts(paid(pack, person({ approvedMinutes: 3000 }))).gross).toBe(1_800_000 + 2_400_000);
  expect(amounts(paid(pack, person({ approvedMinutes: 9000 }))).gross).toBe(6_000_000);
});

describe('SKP attainment and behaviour (TPP-6)', () => {
  const pack = linearPack({
    productivity: {
      source: 'skp-and-behaviour',
      skpWeight: '30',
      behaviourWeight: '30',
      behaviourMaximum: 700,
      nothingUpTo: 209,
      fullAbove: 678,
    },
    discipline: { ...cutsOfWhole, basis: 'discipline-part', late: { ...cutsOfWhole.late, over90: '2' } },
  });
  const facts = (behaviourScore: number) =>
    person({
      posts: [{ jobClass: 7, fromDay: 1, days: 30 }],
      achievements: ['100', '80', '120'],
      behaviourScore,
      attendance: attendance({ late: { ...noEvents, upTo30: 2, over90: 1 } }),
    });

  it('adds both parts exactly', () => expect(amounts(paid(pack, facts(620))).gross).toBe(6_536_000));
  it('gives nothing up to the lower limit', () =>
    expect(amounts(paid(pack, facts(209))).gross).toBe(6_536_000 - 1_860_000));
  it('gives everything above the upper limit', () =>
    expect(amounts(paid(pack, facts(679))).gross).toBe(6_536_000 + 240_000));
});

it('tells what a later sick letter makes due (TPP-7)', () => {
  const corrected = person({ attendance: { ...attendanceOfTpp1, absentDays: 0 } });
  expect(correctionOf(paid(linearPack(), tpp1), paid(linearPack(), corrected))).toMatchObject({
    grossRupiah: 72_000n,
    netRupiah: 67_680n,
    deductionRupiah: 4_320n,
  });
});

it('takes contributions only below the wage cap (TPP-8)', () => {
  const facts = person({ posts: [{ jobClass: 4, fromDay: 1, days: 30 }], healthBaseRupiah: rupiah(10_800_000) });
  const health = { employeePercent: '1', employerPercent: '4' };
  const capped = paid(linearPack({ health: { ...health, wageCapRupiah: rupiah(12_000_000) } }), facts);
  expect([capped.employeeHealthRupiah, capped.employerHealthRupiah]).toEqual([12_000n, 48_000n]);
  expect(paid(linearPack({ health }), facts).employeeHealthRupiah).toBe(35_000n);
  const above = { ...facts, healthBaseRupiah: rupiah(15_000_000) };
  expect(
    paid(linearPack({ health: { ...health, wageCapRupiah: rupiah(12_000_000) } }), above).employeeHealthRupiah,
  ).toBe(0n);
});

describe('a move within the month (TPP-9)', () => {
  const posts = [
    { jobClass: 8, fromDay: 1, days: 12 },
    { jobClass: 10, fromDay: 13, days: 18 },
  ];
  it('counts calendar days', () => {
    const allowance = paid(linearPack(), person({ posts }));
    expect(amounts(allowance).gross).toBe(6_320_000);
    expect(allowance.explanation.base.parts.map(({ amountRupiah }) => Number(amountRupiah))).toEqual([
      2_000_000, 4_320_000,
    ]);
  });
  it('or pays the post held on the first', () =>
    expect(amounts(paid(linearPack({ proration: 'first-of-month' }), person({ posts }))).gross).toBe(5_000_000));
  it('pays a newcomer for the days held', () =>
    expect(amounts(paid(linearPack(), person({ posts: posts.slice(1) }))).gross).toBe(4_320_000));
});

it('adds a fifth of the acting post at the same level (TPP-10)', () =>
  expect(amounts(paid(linearPack(), person({ acting: { jobClass: 11 } }))).gross).toBe(7_600_000));

it('gives a CPNS the share of the pack', () =>
  expect(amounts(paid(linearPack(), person({ employment: 'cpns' }))).gross).toBe(4_800_000));

it('pays nothing from the days of absence the pack names, and says why (TPP-008)', () => {
  const allowance = paid(
    linearPack({ zero: { absentDaysAtLeast: 5 } }),
    person({ attendance: attendance({ absentDays: 5 }) }),
  );
  expect(amounts(allowance)).toEqual({ gross: 0, tax: 0, health: 0, net: 0 });
  expect(allowance.explanation.net.parts[0]?.parts.at(-1)?.text).toBe(
    'TPP tidak dibayarkan: alpa 5 hari, batas 5 hari',
  );
});

it('never holds more tax than there is allowance (TER step)', () => {
  const facts = person({ taxCategory: 'A', salaryGrossRupiah: rupiah(1_400_000_000) });
  const allowance = paid(linearPack({ tax: { regime: 'ter' } }), facts);
  expect(allowance.netRupiah).toBe(0n);
  expect(allowance.warnings).toEqual([expect.stringContaining('dipotong bersama gaji')]);
});

it('splits the gross over the criteria and into the 19 money columns of SIPD (TPP-013, TPP-015)', () => {
  const columns = sipdAmounts(paid(linearPack(), tpp1)).map(Number);
  expect(columns).toEqual([
    3_528_000, 0, 0, 0, 2_352_000, 0, 235_200, 0, 0, 0, 0, 0, 58_800, 294_000, 0, 0, 6_115_200, 588_000, 5_527_200,
  ]);
});

it('names every fact that is missing', () => {
  const facts: PersonMonth = {
    month: person().month,
    employment: 'pppk',
    golongan: 'XVII',
    posts: [{ jobClass: 17, fromDay: 1, days: 30 }],
  };
  const answer = computeAllowance(linearPack(), facts);
  expect(!answer.ok && answer.reason.map(({ code }) => code)).toEqual([
    'no-amount',
    'no-predikat',
    'no-attendance',
    'no-tax-rate',
  ]);
});
