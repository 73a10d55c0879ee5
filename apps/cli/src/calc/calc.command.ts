import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, CommandRunner } from 'nest-commander';
import { answerLine } from './answer-line';
import type { Calculator } from './calculator';
import { calculators } from './calculators';

const names = [...calculators.keys()].sort();

/** Reads JSON lines on stdin, writes JSON lines on stdout in the same order; exit status 1 when a line was bad. */
@Command({
  name: 'calc',
  arguments: '<rule>',
  description: `Answer one rule of the field for each JSON line on stdin: ${names.join(', ')}`,
  argsDescription: { rule: names.map((name) => `${name}: ${calculators.get(name)?.about}`).join('; ') },
})
export class CalcCommand extends CommandRunner {
  async run([name = '']: string[]): Promise<void> {
    const calculator = calculators.get(name);
    if (calculator) process.exitCode = (await answerAll(calculator, process.stdin, process.stdout)) ? 0 : 1;
    else refuse(name);
  }
}

const refuse = (name: string): void => {
  process.stderr.write(`kinerja calc: there is no rule "${name}"; known: ${names.join(', ')}\n`);
  process.exitCode = 2;
};

/** Whether every line was good. Lines are answered as they come; a reader that goes away ends it quietly. */
export const answerAll = async (calculator: Calculator, from: Readable, to: Writable): Promise<boolean> => {
  let good = true;
  const answers = async function* () {
    let first = true;
    for await (const line of createInterface({ input: from, crlfDelay: Infinity })) {
      const answer = answerLine(first ? line.replace(/^\uFEFF/, '') : line, calculator);
      first = false;
      good &&= answer.good;
      yield `${answer.text}\n`;
    }
  };
  await pipeline(Readable.from(answers()), to, { end: false }).catch(ignoreClosedPipe);
  return good;
};

const ignoreClosedPipe = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};
