import type { OrganisationPredikat } from '@kinerja/vocabulary';
import vectors from '../vectors/distribution.json';
import { calculateDistribution, checkDistribution, countPredikats, noCounts } from './distribution.rules';

/** Order: sangat-baik, baik, butuh-perbaikan, kurang, sangat-kurang. */
const breaches = (organisation: OrganisationPredikat, counts: readonly [number, number, number, number, number]) =>
  checkDistribution(organisation, {
    'sangat-baik': counts[0],
    baik: counts[1],
    'butuh-perbaikan': counts[2],
    kurang: counts[3],
    'sangat-kurang': counts[4],
  }).breaches;

it.each(vectors)('answers $in with $out (EVAL-006)', ({ in: given, out }) => {
  const answer = calculateDistribution(given);
  expect(answer).toMatchObject({ ok: true, value: out });
  expect(answer.ok && answer.value.steps.length).toBeGreaterThan(1);
});

it.each([
  ['istimewa', [14, 6, 0, 0, 0], []],
  ['istimewa', [10, 10, 0, 0, 0], ['sangat-baik-not-most']],
  ['istimewa', [9, 8, 3, 0, 0], []],
  ['baik', [8, 9, 3, 0, 0], []],
  ['baik', [10, 8, 2, 0, 0], ['baik-not-most']],
  ['baik', [6, 13, 0, 1, 0], []],
  ['butuh-perbaikan', [2, 6, 12, 0, 0], []],
  ['butuh-perbaikan', [0, 9, 11, 0, 0], ['butuh-perbaikan-under-60']],
  ['kurang', [2, 4, 2, 12, 0], []],
  ['kurang', [3, 5, 1, 11, 0], ['kurang-under-60', 'butuh-perbaikan-under-10', 'sangat-baik-over-10']],
  [
    'sangat-kurang',
    [1, 7, 0, 1, 11],
    ['sangat-kurang-under-60', 'kurang-and-butuh-perbaikan-under-10', 'sangat-baik-present'],
  ],
  ['sangat-kurang', [0, 0, 1, 1, 18], []],
] as const)('checks %s with %j (EVAL-006)', (organisation, counts, expected) =>
  expect(breaches(organisation, counts)).toEqual(expected),
);

it('compares exactly: 70 % is not over 70, one person more is', () => {
  expect(breaches('baik', [0, 7, 3, 0, 0])).toEqual([]);
  expect(breaches('baik', [0, 700_001, 299_999, 0, 0])).toEqual(['baik-over-70']);
});

it.each(['istimewa', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const)(
  'has nothing against an empty unit (%s)',
  (organisation) => expect(checkDistribution(organisation, noCounts)).toMatchObject({ conforms: true, breaches: [] }),
);

it('counts predikat', () =>
  expect(countPredikats(['baik', 'baik', 'kurang'])).toEqual({ ...noCounts, baik: 2, kurang: 1 }));

it.each([
  [{ organisation: 'baik' }, 'counts', 'missing'],
  [{ organisation: 'sangat-baik', counts: noCounts }, 'organisation', 'not-allowed'],
  [{ organisation: 'baik', counts: { ...noCounts, baik: -1 } }, 'counts.baik', 'out-of-range'],
  [{ organisation: 'baik', counts: { ...noCounts, cukup: 1 } }, 'counts.cukup', 'unknown-field'],
])('names the faulty field of %j', (given, field, code) =>
  expect(calculateDistribution(given)).toMatchObject({ ok: false, reason: { field, code } }),
);

const counts = (...of: readonly number[]) =>
  ({
    'sangat-baik': of[0],
    baik: of[1],
    'butuh-perbaikan': of[2],
    kurang: of[3],
    'sangat-kurang': of[4],
  }) as typeof noCounts;

it.each([
  [
    'istimewa',
    counts(15, 5, 0, 0, 0),
    [
      'Capaian organisasi istimewa, 20 pegawai: sangat-baik 15 (75,0%), baik 5 (25,0%), butuh-perbaikan 0 (0,0%), kurang 0 (0,0%), sangat-kurang 0 (0,0%)',
      'predikat sangat-baik harus yang terbanyak: terpenuhi',
      'sangat-baik paling banyak 70%: dilanggar (sangat-baik-over-70)',
    ],
  ],
  [
    'baik',
    counts(0, 3, 0, 0, 0),
    [
      'Capaian organisasi baik, 3 pegawai: sangat-baik 0 (0,0%), baik 3 (100,0%), butuh-perbaikan 0 (0,0%), kurang 0 (0,0%), sangat-kurang 0 (0,0%)',
      'predikat baik harus yang terbanyak: terpenuhi',
      'baik paling banyak 70%: dilanggar (baik-over-70)',
      'harus ada butuh-perbaikan dan/atau kurang: dilanggar (no-butuh-perbaikan-or-kurang)',
    ],
  ],
  [
    'sangat-kurang',
    counts(1, 0, 0, 0, 2),
    [
      'Capaian organisasi sangat-kurang, 3 pegawai: sangat-baik 1 (33,3%), baik 0 (0,0%), butuh-perbaikan 0 (0,0%), kurang 0 (0,0%), sangat-kurang 2 (66,7%)',
      'sangat-kurang paling sedikit 60%: terpenuhi',
      'kurang dan/atau butuh-perbaikan paling sedikit 10%: dilanggar (kurang-and-butuh-perbaikan-under-10)',
      'tidak boleh ada sangat-baik: dilanggar (sangat-baik-present)',
    ],
  ],
  ['kurang', noCounts, ['Tidak ada pegawai dalam unit']],
] as const)('tells how %s was checked', (organisation, of, steps) =>
  expect(checkDistribution(organisation, of).steps).toEqual([...steps]),
);
