import { answerNip } from '@kinerja/identity-domain';
import { err, Input, ok } from '@kinerja/kernel';
import type { Calculator } from './calculator';

export const nipCalculator: Calculator = {
  about: 'what the 18 digits of a NIP or NI PPPK say, and whether they can be true',
  answer: (input) => {
    const read = Input.read(input, (root) => root.fields('nip').at('nip').text());
    return read.ok ? ok(answerNip(read.value)) : err(read.reason[0]);
  },
};
