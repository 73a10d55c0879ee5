import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorWords } from '@kinerja/diagnostics';

/** How a program is called: the text that `tools/run.mjs` answers to `--help`, also where nothing is compiled yet. */
export const usageOf = (program: string): string => readFileSync(join('tools/usage', `${program}.txt`), 'utf8').trim();

/** What `read` makes of the arguments; where it throws, that is said with the usage and the program ends with 2. */
export const optionsOf = <Options>(
  program: string,
  read: (args: readonly string[]) => Options,
  args: readonly string[] = process.argv.slice(2),
): Options => {
  try {
    return read(args);
  } catch (error) {
    console.error(`${errorWords(error)}\n${usageOf(program)}`);
    return process.exit(2);
  }
};

/** Runs the program; what it throws is told, and it ends with 1. */
export const runProgram = (main: () => Promise<void>): void => {
  main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
};
