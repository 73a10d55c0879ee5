import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { answerLine } from './answer-line';
import { calculators } from './calculators';
import type { RuleName } from './rules';

const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Whether every line was good. Lines are answered as they come; a reader that goes away ends it quietly. */
export const answerAll = async (rule: RuleName, from: Readable, to: Writable): Promise<boolean> => {
  let good = true;
  const answers = async function* () {
    let first = true;
    for await (const line of createInterface({ input: from, crlfDelay: Infinity })) {
      const answer = answerLine(first ? line.replace(/^\uFEFF/, '') : line, calculators[rule]);
      first = false;
      good &&= answer.good;
      yield `${answer.text}\n`;
    }
  };
  await pipeline(Readable.from(answers()), to, { end: false }).catch(ignoreClosedPipe);
  return good;
};
