import { Ratio } from '@kinerja/kernel';
import { gradeOf } from './mutu.rules';

it.each([
  ['64.994', '64.99', 'D'],
  ['64.995', '65.00', 'C'],
  ['76.604', '76.60', 'C'],
  ['76.605', '76.61', 'B'],
  ['88.304', '88.30', 'B'],
  ['88.305', '88.31', 'A'],
  ['25', '25.00', 'D'],
  ['100', '100.00', 'A'],
])('%s is rounded to %s and graded %s: the printed intervals have no gap here (SKM-005)', (exact, rounded, mutu) => {
  const ikm = Ratio.parse(exact).toFixed(2);
  expect([ikm, gradeOf(ikm).mutu]).toEqual([rounded, mutu]);
});

it('names the performance as the law does', () =>
  expect(['88.31', '76.61', '65.00', '64.99'].map((ikm) => gradeOf(ikm).performance)).toEqual([
    'Sangat Baik',
    'Baik',
    'Kurang Baik',
    'Tidak Baik',
  ]));
