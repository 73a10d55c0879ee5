import { calculateCredit, calculateDistribution, calculatePredikat } from '@kinerja/evaluation-domain';
import { calculateTer, calculateTpp } from '@kinerja/incentives-domain';
import { calculateIkm, calculateSampleSize } from '@kinerja/surveys-domain';
import type { Calculator } from './calculator';
import { nipCalculator } from './nip.calculator';

/** By the name on the command line. */
export const calculators: ReadonlyMap<string, Calculator> = new Map<string, Calculator>([
  ['angka-kredit', { about: 'credit of a functional position, Peraturan BKN 3/2023', answer: calculateCredit }],
  ['distribution', { about: 'distribution of predikat in a unit, SE MenPANRB 3/2023', answer: calculateDistribution }],
  ['ikm', { about: 'index and grade of a satisfaction survey, PermenPANRB 14/2017', answer: calculateIkm }],
  ['nip', nipCalculator],
  ['predikat', { about: 'predikat of two ratings, PermenPANRB 6/2022', answer: calculatePredikat }],
  ['sample-size', { about: 'how many of a population to ask, Krejcie & Morgan', answer: calculateSampleSize }],
  ['ter', { about: 'monthly income tax at the effective rate, PP 58/2023', answer: calculateTer }],
  ['tpp', { about: 'allowance of a person and month under a policy pack', answer: calculateTpp }],
]);
