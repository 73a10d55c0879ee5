import { Ratio } from '@kinerja/kernel';
import { rupiah } from '@kinerja/vocabulary';
import { rupiahInWords, step, stepsInWords, sumOf, type Explained } from './explanation';
import { percentInWords, percentRatio } from './percent';
import type { PersonMonth } from './person-month';
import { linearPack, noEvents, attendance, attendanceOfTpp1, person } from './tpp.fixtures';
import { computeAllowance } from './tpp.rules';

it.each([
  [0n, 'Rp0'],
  [7n, 'Rp7'],
  [999n, 'Rp999'],
  [1_000n, 'Rp1.000'],
  [5_880_000n, 'Rp5.880.000'],
  [-1_500n, '-Rp1.500'],
])('writes %s rupiah as %s', (amount, text) => expect(rupiahInWords(amount)).toBe(text));

it.each([
  [Ratio.zero, '0%'],
  [Ratio.one, '100%'],
  [Ratio.of(1, 10), '10%'],
  [Ratio.of(1, 8), '12,5%'],
  [Ratio.of(1, 3), '33,3333%'],
])('writes the share %j as %s', (share, text) => expect(percentInWords(share)).toBe(text));

it('reads a percent exactly', () => expect(percentRatio('33.5')).toEqual(Ratio.of(335, 1000)));

it('a step stands for itself; a sum has the amount and the signs of its parts', () => {
  const [one, two] = [
    step('TPP-002', 'satu', { formula: 'a', amountRupiah: rupiah(5_000) }),
    step('TPP-010', 'dua', { formula: 'b', inputs: [{ name: 'n', value: 'v' }], amountRupiah: rupiah(-2_000) }),
  ];
  expect(one).toEqual({ rule: 'TPP-002', text: 'satu', formula: 'a', inputs: [], amountRupiah: 5_000n, parts: [] });
  expect(two.inputs).toEqual([{ name: 'n', value: 'v' }]);
  expect(sumOf('TPP-001', 'jumlah', [one, two])).toEqual({
    ...{ rule: 'TPP-001', text: 'jumlah', formula: 'Rp5.000 − Rp2.000', inputs: [], amountRupiah: 3_000n },
    parts: [one, two],
  });
  expect(sumOf('TPP-001', 'jumlah', [one, one]).formula).toBe('Rp5.000 + Rp5.000');
});

const sources = { posts: 'P', attendance: 'A', predikat: 'E', activities: 'K', payee: 'B' };
const explain = (pack = {}, facts: Partial<PersonMonth> = {}) => {
  const computed = computeAllowance(linearPack(pack), person({ sources, ...facts }));
  if (!computed.ok) throw new Error(JSON.stringify(computed.reason));
  return computed.value;
};
/** Every input of the tree: `TPP-003 kelas jabatan = 9 (P)`. */
const inputsOf = (tree: Explained): readonly string[] => [
  ...tree.parts.flatMap(inputsOf),
  ...tree.inputs.map(({ name, value, source }) => `${tree.rule} ${name} = ${value} (${source})`),
];

it('explains the worked case TPP-1 from the amount of the class to the last rupiah', () => {
  const { explanation } = explain({}, { attendance: attendanceOfTpp1 });
  expect([...stepsInWords(explanation.base), ...stepsInWords(explanation.net)]).toEqual([
    '  Pagu kelas jabatan 9, 30 dari 30 hari, PNS 100%: Rp6.000.000 × 30/30 × 100% = Rp6.000.000 (TPP-003)',
    'Pagu TPP sebulan: Rp6.000.000 = Rp6.000.000 (TPP-003)',
    '    Bagian produktivitas, predikat baik: Rp6.000.000 × 60% × 100% = Rp3.600.000 (TPP-005)',
    '    Bagian disiplin, sesudah potongan kehadiran: Rp6.000.000 × 40% × 95% = Rp2.280.000 (TPP-006)',
    '  TPP bruto: Rp3.600.000 + Rp2.280.000 = Rp5.880.000 (TPP-002)',
    '  PPh 21 final golongan III: −(Rp5.880.000 × 5%) = -Rp294.000 (TPP-010)',
    '  Iuran BPJS Kesehatan pegawai: −(Rp5.880.000 × 1%) = -Rp58.800 (TPP-012)',
    'TPP diterima: Rp5.880.000 − Rp294.000 − Rp58.800 = Rp5.527.200 (TPP-001)',
  ]);
  expect([...inputsOf(explanation.base), ...inputsOf(explanation.net)]).toEqual([
    'TPP-003 kelas jabatan = 9 (P)',
    'TPP-005 predikat = baik (E)',
    'TPP-006 TL1 = 2 × 0,5% (A)',
    'TPP-006 TL2 = 1 × 1% (A)',
    'TPP-006 alpa = 1 × 3% (A)',
    'TPP-010 golongan = III/c (P)',
    'TPP-012 dasar iuran sebelum TPP = Rp0 (B)',
  ]);
});

it('leaves the source of an input out where nobody told it', () =>
  expect(explain({}, { sources: {} }).explanation.base.parts[0]?.inputs).toEqual([
    { name: 'kelas jabatan', value: '9' },
  ]));

const minutes = { productivity: { source: 'activity-minutes', targetMinutes: 6000, mode: 'linear' } };
const skp = {
  productivity: {
    ...{ source: 'skp-and-behaviour', skpWeight: '30', behaviourWeight: '30', behaviourMaximum: 700 },
    ...{ nothingUpTo: 209, fullAbove: 678 },
  },
};
const cuts = linearPack().discipline;
const events = { late: { ...noEvents, upTo90: 1, over90: 2 }, leftEarly: { ...noEvents, upTo30: 1, upTo60: 3 } };

it.each<[string, object, Partial<PersonMonth>, readonly string[], readonly string[]]>([
  [
    'minutes',
    minutes,
    { approvedMinutes: 3000 },
    ['Bagian produktivitas, 3000 dari 6000 menit disetujui: Rp6.000.000 × 60% × 50% = Rp1.800.000 (TPP-005)'],
    ['TPP-005 menit disetujui = 3000 (K)'],
  ],
  [
    'results and behaviour',
    skp,
    { achievements: ['100', '80', '120'], behaviourScore: 620 },
    [
      'Bagian capaian SKP, rata-rata, tiap capaian paling tinggi 100%: Rp6.000.000 × 30% × 93,3333% = Rp1.680.000 (TPP-005)',
      'Bagian perilaku, 620 dari 700: Rp6.000.000 × 30% × 88,5714% = Rp1.594.286 (TPP-005)',
    ],
    ['TPP-005 capaian SKP (%) = 100, 80, 120 (K)', 'TPP-005 jumlah nilai perilaku = 620 (E)'],
  ],
  [
    'presence',
    { discipline: { source: 'presence' } },
    { attendance: attendance({ presentDays: 19 }) },
    ['Bagian disiplin, hadir 19 dari 20 hari kerja: Rp6.000.000 × 40% × 95% = Rp2.280.000 (TPP-006)'],
    ['TPP-006 hadir = 19/20 (A)'],
  ],
  [
    'more days present than there were',
    { discipline: { source: 'presence' } },
    { attendance: attendance({ presentDays: 22 }) },
    ['Bagian disiplin, hadir 22 dari 20 hari kerja: Rp6.000.000 × 40% × 100% = Rp2.400.000 (TPP-006)'],
    ['TPP-006 hadir = 22/20 (A)'],
  ],
  [
    'cuts of the whole',
    { discipline: { ...cuts, basis: 'whole' } },
    { attendance: attendance(events) },
    [
      'Bagian disiplin: Rp6.000.000 × 40% × 100% = Rp2.400.000 (TPP-006)',
      'Potongan kehadiran dari seluruh TPP: Rp6.000.000 × 7,75% = -Rp465.000 (TPP-007)',
      'TPP bruto: Rp3.600.000 + Rp2.400.000 − Rp465.000 = Rp5.535.000 (TPP-002)',
    ],
    [
      'TPP-007 TL3 = 1 × 1,25% (A)',
      'TPP-007 TL4 = 2 × 1,5% (A)',
      'TPP-007 PSW1 = 1 × 0,5% (A)',
      'TPP-007 PSW2 = 3 × 1% (A)',
    ],
  ],
  [
    'cuts beyond the part they are taken of',
    {},
    { attendance: attendance({ absentDays: 34 }) },
    ['Bagian disiplin, sesudah potongan kehadiran: Rp6.000.000 × 40% × 0% = Rp0 (TPP-006)'],
    ['TPP-006 alpa = 34 × 3% (A)'],
  ],
  [
    'cuts beyond what was earned',
    { discipline: { ...cuts, basis: 'whole' } },
    { attendance: attendance({ absentDays: 31 }), predikat: 'kurang' },
    [
      'Potongan kehadiran dari seluruh TPP: Rp6.000.000 × 93% = -Rp4.560.000 (TPP-007)',
      'TPP bruto: Rp2.160.000 + Rp2.400.000 − Rp4.560.000 = Rp0 (TPP-002)',
    ],
    [],
  ],
  [
    'a punishment',
    {},
    { punishmentPercent: '12.5' },
    ['Potongan hukuman disiplin 12,5%: −(Rp6.000.000 × 12,5%) = -Rp750.000 (TPP-009)'],
    [],
  ],
  [
    'absence beyond the limit and little work',
    { ...minutes, zero: { absentDaysAtLeast: 5, productivityBelow: '50' } },
    { approvedMinutes: 2999, attendance: attendance({ absentDays: 6 }) },
    [
      'TPP tidak dibayarkan: alpa 6 hari, batas 5 hari; produktivitas 49,9833%, di bawah 50%: −Rp3.767.400 = -Rp3.767.400 (TPP-008)',
    ],
    [],
  ],
  [
    'TER',
    { tax: { regime: 'ter' } },
    { taxCategory: 'B', salaryGrossRupiah: rupiah(5_200_000) },
    ['PPh 21 TER kategori B, tambahan karena TPP: −(Rp11.200.000 × 2% − Rp5.200.000 × 0%) = -Rp224.000 (TPP-011)'],
    ['TPP-011 bruto gaji = Rp5.200.000 (B)'],
  ],
  [
    'TER beyond the allowance',
    { tax: { regime: 'ter' } },
    { taxCategory: 'A', salaryGrossRupiah: rupiah(1_400_000_000) },
    [
      'PPh 21 TER kategori A, tambahan karena TPP: −(Rp1.406.000.000 × 34% − Rp1.400.000.000 × 33%), paling banyak Rp5.940.000 = -Rp5.940.000 (TPP-011)',
      'TPP diterima: Rp6.000.000 − Rp5.940.000 − Rp60.000 = Rp0 (TPP-001)',
    ],
    [],
  ],
  [
    'contributions below a cap',
    { health: { employeePercent: '1', employerPercent: '4', wageCapRupiah: rupiah(12_000_000) } },
    { healthBaseRupiah: rupiah(10_800_000) },
    ['Iuran BPJS Kesehatan pegawai, batas upah Rp12.000.000: −(Rp1.200.000 × 1%) = -Rp12.000 (TPP-012)'],
    ['TPP-012 dasar iuran sebelum TPP = Rp10.800.000 (B)'],
  ],
  [
    'an acting post',
    {},
    { acting: { jobClass: 11 } },
    [
      'Tambahan Plt setingkat, kelas jabatan 11: Rp8.000.000 × 20% = Rp1.600.000 (TPP-004)',
      'Pagu TPP sebulan: Rp6.000.000 + Rp1.600.000 = Rp7.600.000 (TPP-003)',
    ],
    ['TPP-004 kelas jabatan = 11 (P)'],
  ],
  [
    'a CPNS for a part of the month',
    {},
    { employment: 'cpns', posts: [{ jobClass: 9, fromDay: 16, days: 15 }] },
    ['Pagu kelas jabatan 9, 15 dari 30 hari, CPNS 80%: Rp6.000.000 × 15/30 × 80% = Rp2.400.000 (TPP-003)'],
    [],
  ],
  [
    'the post held on the first',
    { proration: 'first-of-month' },
    {
      posts: [
        { jobClass: 8, fromDay: 1, days: 12 },
        { jobClass: 10, fromDay: 13, days: 18 },
      ],
    },
    ['Pagu kelas jabatan 8, 12 dari 12 hari, PNS 100%: Rp5.000.000 × 12/12 × 100% = Rp5.000.000 (TPP-003)'],
    [],
  ],
])('explains %s', (...[, pack, facts, lines, inputs]) => {
  const { explanation } = explain(pack, facts);
  const steps = [...stepsInWords(explanation.base), ...stepsInWords(explanation.net)].map((line) => line.trim());
  expect(steps).toEqual(expect.arrayContaining([...lines]));
  expect([...inputsOf(explanation.base), ...inputsOf(explanation.net)]).toEqual(expect.arrayContaining([...inputs]));
});
