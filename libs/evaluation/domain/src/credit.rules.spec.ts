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

it.each([
  [{ parts: [] }, 'parts', 'out-of-range'],
  [{ parts: [{ level: 'ahli', months: 12, predikat: 'baik' }] }, 'parts[0].level', 'not-allowed'],
  [{ parts: [{ level: 'mahir', months: 13, predikat: 'baik' }] }, 'parts[0].months', 'out-of-range'],
  [{ parts: [{ level: 'mahir', months: 2.5, predikat: 'baik' }] }, 'parts[0].months', 'wrong-type'],
  [{ level: 'mahir' }, 'level', 'unknown-field'],
])('names the faulty field of %j', (given, field, code) =>
  expect(calculateCredit(given)).toMatchObject({ ok: false, reason: { field, code } }),
);
