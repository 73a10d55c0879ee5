import { Ratio } from '@kinerja/kernel';

export const mutus = ['A', 'B', 'C', 'D'] as const;
export type Mutu = (typeof mutus)[number];

export type Grade = Readonly<{
  mutu: Mutu;
  /** Kinerja unit pelayanan, as the law words it. */
  performance: 'Sangat Baik' | 'Baik' | 'Kurang Baik' | 'Tidak Baik';
  /** Lower bound of the IKM, inclusive. */
  from: string;
}>;

const lowest: Grade = { mutu: 'D', performance: 'Tidak Baik', from: '25.00' };
const better: readonly Grade[] = [
  { mutu: 'A', performance: 'Sangat Baik', from: '88.31' },
  { mutu: 'B', performance: 'Baik', from: '76.61' },
  { mutu: 'C', performance: 'Kurang Baik', from: '65.00' },
];

/**
 * Rule SKM-005: the printed intervals have gaps (76.60-76.61), so the index is rounded to two decimals first and then
 * compared with the lower bounds alone.
 * @param ikm two decimals, already rounded. @throws RangeError when it is no decimal.
 */
export const gradeOf = (ikm: string): Grade => {
  const value = Ratio.parse(ikm);
  return better.find(({ from }) => value.compare(Ratio.parse(from)) >= 0) ?? lowest;
};
