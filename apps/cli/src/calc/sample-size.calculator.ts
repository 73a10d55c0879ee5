import { sampleSizeOf } from '@kinerja/surveys-domain';
import { calculator } from './calculator';

export const sampleSizeCalculator = calculator(
  'how many of a population to ask (Krejcie & Morgan, 95 %)',
  (input) => input.fields('population').at('population').whole({ min: 1 }),
  sampleSizeOf,
);
