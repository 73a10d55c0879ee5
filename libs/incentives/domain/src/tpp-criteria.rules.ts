import { Ratio } from '@kinerja/kernel';
import { rupiah, splitByLargestRemainder, type Rupiah } from '@kinerja/vocabulary';
import type { Criterion, PolicyPack } from './policy-pack';

/** In the order of the pack; the amounts add up to the gross they were split from. */
export type CriteriaSplit = readonly Readonly<{ criterion: Criterion; amountRupiah: Rupiah }>[];

/** Rule TPP-013: gross by the shares of the pack, to the rupiah, by largest remainder. */
export const splitOverCriteria = ({ criteria }: PolicyPack, gross: Rupiah): CriteriaSplit => {
  const weights = criteria.map(({ percent }) => Ratio.parse(percent));
  const amounts = splitByLargestRemainder(gross, weights);
  return criteria.map(({ criterion }, index) => ({ criterion, amountRupiah: amounts[index] ?? rupiah(0) }));
};

export const amountFor = (split: CriteriaSplit, wanted: Criterion): Rupiah =>
  split.find(({ criterion }) => criterion === wanted)?.amountRupiah ?? rupiah(0);
