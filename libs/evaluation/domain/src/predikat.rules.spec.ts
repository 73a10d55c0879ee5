import { predikats, ratings, type Rating } from '@kinerja/vocabulary';
import vectors from '../vectors/predikat.json';
import { calculatePredikat, headWorkResult, predikatOf } from './predikat.rules';

it.each(vectors)('answers $in with $out (EVAL-001)', ({ in: given, out }) => {
  const answer = calculatePredikat(given);
  expect(answer).toMatchObject({ ok: true, value: out });
  expect(answer.ok && answer.value.steps.length).toBeGreaterThan(2);
});

it('covers all nine cells', () => expect(new Set(vectors.map(({ in: given }) => JSON.stringify(given))).size).toBe(9));

it('gives the head of an excellent unit the best work result (EVAL-002)', () =>
  expect(calculatePredikat({ organisation: 'istimewa', behaviour: 'di-atas' })).toMatchObject({
    value: { predikat: 'sangat-baik', siasnQuadrant: 1 },
  }));

it.each([
  ['istimewa', 'di-atas'],
  ['baik', 'sesuai'],
  ['butuh-perbaikan', 'di-bawah'],
  ['kurang', 'di-bawah'],
  ['sangat-kurang', 'di-bawah'],
] as const)('reads organisation %s as %s for its head (EVAL-002)', (organisation, rating) =>
  expect(headWorkResult(organisation)).toBe(rating),
);

it('never gives a better predikat for a worse rating', () => {
  const rank = (workResult: Rating, behaviour: Rating) => predikats.indexOf(predikatOf({ workResult, behaviour }));
  for (const behaviour of ratings)
    expect(ratings.map((workResult) => rank(workResult, behaviour))).toEqual(
      [...ratings.map((workResult) => rank(workResult, behaviour))].sort((a, b) => a - b),
    );
});

it.each([
  [{ behaviour: 'sesuai' }, 'workResult', 'missing'],
  [{ workResult: 'bagus', behaviour: 'sesuai' }, 'workResult', 'not-allowed'],
  [{ workResult: 1, behaviour: 'sesuai' }, 'workResult', 'wrong-type'],
  [{ workResult: 'sesuai', behaviour: 'sesuai', note: '' }, 'note', 'unknown-field'],
  [{ workResult: 'sesuai', behaviour: 'sesuai', organisation: 'baik' }, 'workResult', 'inconsistent'],
  ['di-atas', '', 'wrong-type'],
])('names the faulty field of %j', (given, field, code) =>
  expect(calculatePredikat(given)).toMatchObject({ ok: false, reason: { field, code } }),
);

it('tells how the matrix was read, and whence the work result came', () => {
  const steps = (input: object) => {
    const answer = calculatePredikat(input);
    return answer.ok ? answer.value.steps : answer.reason;
  };
  expect(steps({ workResult: 'di-atas', behaviour: 'sesuai' })).toEqual([
    'Rating hasil kerja: di-atas, dari pejabat penilai',
    'Rating perilaku kerja: sesuai',
    'Matriks: baris hasil kerja di-atas, kolom perilaku sesuai memberi predikat baik (EVAL-001)',
    'Kuadran SIASN: 2',
  ]);
  expect(steps({ organisation: 'kurang', behaviour: 'di-bawah' })).toEqual([
    'Rating hasil kerja: di-bawah, dari capaian organisasi kurang karena memimpin unit (EVAL-002)',
    'Rating perilaku kerja: di-bawah',
    'Matriks: baris hasil kerja di-bawah, kolom perilaku di-bawah memberi predikat sangat-kurang (EVAL-001)',
    'Kuadran SIASN: 5',
  ]);
  expect(steps({ organisation: 'baik', workResult: 'sesuai', behaviour: 'sesuai' })).toMatchObject({
    detail: 'of the head of a unit the organisation decides; give one of the two',
  });
});
