import type { Calculator } from './calculator';
import { ikmCalculator } from './ikm.calculator';
import { nipCalculator } from './nip.calculator';
import { sampleSizeCalculator } from './sample-size.calculator';

/** By the name on the command line. */
export const calculators: ReadonlyMap<string, Calculator> = new Map([
  ['ikm', ikmCalculator],
  ['nip', nipCalculator],
  ['sample-size', sampleSizeCalculator],
]);
