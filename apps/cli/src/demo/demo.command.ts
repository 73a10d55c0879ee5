import { Command, InvalidArgumentError } from 'commander';
import { whole } from '../operator/options';
import { OperatorFault } from '../operator/operator-fault';
import { DemoFailure } from './demo-failure';
import type { DemoOptions } from './demo-options';

const month = (text: string): string => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('A month such as 2026-10 is wanted.');
};

const wordsOf = (error: unknown): string => {
  if (error instanceof DemoFailure || error instanceof OperatorFault || !(error instanceof Error))
    return error instanceof Error ? error.message : String(error);
  return error.stack ?? error.message;
};

const run = async (options: DemoOptions): Promise<void> => {
  try {
    const { runDemo } = await import('./run-demo.js');
    await runDemo(options);
  } catch (error) {
    process.stderr.write(`\nkinerja demo: ${wordsOf(error)}\n`);
    process.exitCode = 1;
  }
};

/** One agency-month through the public API, from the first import to the sealed run. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('Drive one agency-month through the public API and leave its files in --out')
    .option('--size <people>', 'people of the agency, 7 or more', whole(7, 20_000), 200)
    .option('--url <address>', 'a running city; without it the demo starts one by itself')
    .option('--home <folder>', 'folder of the city (default: that of --url, else .kinerja-demo)')
    .option('--agency <code>', 'an agency of the city without people; without it the demo founds one')
    .option('--month <YYYY-MM>', 'a past month (default: last month)', month)
    .option('--out <folder>', 'where the workbook and its manifest go', 'out')
    .option('--json <file>', 'write the summary as one JSON document')
    .option('--quiet', 'no progress and no table')
    .action(run);
