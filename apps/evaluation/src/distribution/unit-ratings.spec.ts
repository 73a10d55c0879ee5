import { employeeId, instant, unitId, type Predikat } from '@kinerja/vocabulary';
import type { EvaluationRow } from '../evaluation/evaluations.table';
import { openView } from './unit-ratings';

const unit = unitId('00000000-0000-4000-8000-00000000000a');
const id = (index: number) => employeeId(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
const rated = (index: number, predikat: Predikat): EvaluationRow => ({
  ...{ employeeId: id(index), month: '2026-10', unitId: unit, status: 'set', predikat, version: 1 },
  ...{ workResult: 'sesuai', workResultFrom: 'appraiser', workResultReason: null },
  ...{ behaviour: 'sesuai', behaviourReason: null, ratedBy: id(99), ratedAt: instant('2026-11-01T00:00:00Z') },
  ...{ revision: null, finalAt: null },
});
const view = (people: number, predikats: readonly Predikat[]) =>
  openView({
    ...{ unitId: unit, month: '2026-10', organisation: 'baik', minimumSize: 10 },
    people,
    ratings: predikats.map((predikat, index) => rated(index, predikat)),
  });

it('counts as people are rated and names what breaks the pattern so far', () =>
  expect(view(12, ['baik', 'baik', 'kurang'])).toMatchObject({
    people: 12,
    rated: 3,
    counts: { baik: 2, kurang: 1 },
    breaches: [],
    percentagesApply: true,
  }));

it('shows a small unit the pattern in words and applies none of it (EVAL-009)', () => {
  const small = view(4, ['sangat-baik', 'baik', 'baik', 'baik']);
  expect(small).toMatchObject({ percentagesApply: false, breaches: [] });
  expect(small.steps.join()).toContain('baik paling banyak 70%: dilanggar (baik-over-70)');
});

it('says nothing of a unit in which nobody is rated', () =>
  expect(view(12, [])).toMatchObject({ rated: 0, breaches: [], steps: [] }));
