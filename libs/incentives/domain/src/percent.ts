import { Ratio } from '@kinerja/kernel';
import { decimalInIndonesian } from '@kinerja/vocabulary';
import type { Percent } from './policy-pack';

/** `60` is 3/5. */
export const percentRatio = (percent: Percent): Ratio => Ratio.parse(percent).over(Ratio.of(100));

/** For people, as the pack states it, with a decimal comma. */
export const statedPercent = (percent: Percent): string => `${decimalInIndonesian(percent)}%`;

/** For people: up to four decimals, no trailing zeros, decimal comma. */
export const percentInWords = (share: Ratio): string => {
  const text = share
    .times(Ratio.of(100))
    .toFixed(4)
    .replace(/\.?0+$/, '');
  return `${decimalInIndonesian(text)}%`;
};
