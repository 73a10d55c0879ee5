import { calculateCredit, calculateDistribution, calculatePredikat } from '@kinerja/evaluation-domain';
import { answerNip } from '@kinerja/identity-domain';
import { calculateTer, calculateTpp } from '@kinerja/incentives-domain';
import { err, Input, ok } from '@kinerja/kernel';
import { calculateIkm, calculateSampleSize } from '@kinerja/surveys-domain';
import type { Calculator } from './calculator';
import type { RuleName } from './rules';

const calculateNip: Calculator = (input) => {
  const read = Input.read(input, (root) => root.fields('nip').at('nip').text());
  return read.ok ? ok(answerNip(read.value)) : err(read.reason[0]);
};

export const calculators: Readonly<Record<RuleName, Calculator>> = {
  'angka-kredit': calculateCredit,
  distribution: calculateDistribution,
  ikm: calculateIkm,
  nip: calculateNip,
  predikat: calculatePredikat,
  'sample-size': calculateSampleSize,
  ter: calculateTer,
  tpp: calculateTpp,
};
