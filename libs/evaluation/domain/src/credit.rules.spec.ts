import { predikats } from '@kinerja/vocabulary';
import vectors from '../vectors/angka-kredit.json';
import { calculateCredit, creditOf, functionalLevels } from './credit.rules';

it.each(vectors)('answers $in with $out (EVAL-010, EVAL-011)', ({ in: given, out }) => {
  const answer = calculateCredit(given);
  expect(answer).toMatchObject({ ok: true, value: out });
  expect(answer.ok && answer.value.steps.length).toBe(given.parts.length + 1);
});

it('agrees with the printed yearly table', () =>
  expect(
    functionalLevels.map((level) => predikats.map((predikat) => creditOf({ level, months: 12, predikat }).toFixed(2))),
  ).toEqual([
    ['5.63', '3.75', '2.81', '1.88', '0.94'],
    ['7.50', '5.00', '3.75', '2.50', '1.25'],
    ['18.75', '12.50', '9.38', '6.25', '3.13'],
    ['37.50', '25.00', '18.75', '12.50', '6.25'],
    ['18.75', '12.50', '9.38', '6.25', '3.13'],
    ['37.50', '25.00', '18.75', '12.50', '6.25'],
    ['56.25', '37.50', '28.13', '18.75', '9.38'],
    ['75.00', '50.00', '37.50', '25.00', '12.50'],
  ]));

const ak3 = [
  { level: 'ahli-pertama', months: 5, predikat: 'baik' },
  { level: 'ahli-muda', months: 7, predikat: 'sangat-baik' },
];

it('adds what each document says, with the decimals of the agency (EVAL-011)', () => {
  expect(calculateCredit({ parts: ak3 })).toEqual({
    ok: true,
    value: {
      credit: '27.09',
      steps: [
        'ahli-pertama, baik, 5 bulan: 5/12 × 100% × 12,5 = 5,208333, dibulatkan 5,21 (EVAL-010)',
        'ahli-muda, sangat-baik, 7 bulan: 7/12 × 150% × 25 = 21,875000, dibulatkan 21,88 (EVAL-010)',
        'Jumlah dokumen: 5,21 + 21,88 = 27,09 (EVAL-011)',
      ],
    },
  });
  expect(calculateCredit({ parts: ak3, decimals: 3 })).toMatchObject({ ok: true, value: { credit: '27.083' } });
});

it.each([
  [{ parts: ak3, decimals: 1 }, 'decimals', 'out-of-range'],
  [{ parts: ak3, decimals: 4 }, 'decimals', 'out-of-range'],
  [{ parts: [] }, 'parts', 'out-of-range'],
  [{ parts: [{ level: 'ahli', months: 12, predikat: 'baik' }] }, 'parts[0].level', 'not-allowed'],
  [{ parts: [{ level: 'mahir', months: 13, predikat: 'baik' }] }, 'parts[0].months', 'out-of-range'],
  [{ parts: [{ level: 'mahir', months: 2.5, predikat: 'baik' }] }, 'parts[0].months', 'wrong-type'],
  [{ level: 'mahir' }, 'level', 'unknown-field'],
])('names the faulty field of %j', (given, field, code) =>
  expect(calculateCredit(given)).toMatchObject({ ok: false, reason: { field, code } }),
);
