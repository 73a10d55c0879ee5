import { answerNip } from '@kinerja/identity-domain';
import { ok } from '@kinerja/kernel';
import { calculator } from './calculator';

export const nipCalculator = calculator(
  'what the 18 digits of a NIP or NI PPPK say, and whether they can be true',
  (input) => input.fields('nip').at('nip').text(),
  (nip) => ok(answerNip(nip)),
);
