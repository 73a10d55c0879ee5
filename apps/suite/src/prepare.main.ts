import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { endTold, errorText } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { preparationsIn, type Preparation } from './deployment/preparation';
import { prepareInstance } from './deployment/prepare-instance';

/** `-` is the standard input, by which a parent process tells what is to stand in no file. */
const told = (file: string): Promise<string> =>
  file === '-' ? text(process.stdin) : Promise.resolve(readFileSync(file, 'utf8'));

const prepare = async (wanted: Preparation): Promise<void> => {
  await prepareInstance(wanted);
  process.stdout.write(`${wanted.code} is prepared\n`);
};

/** One run before an instance's processes: databases, roles, tables, topics and rights, from the file that PREPARATION_FILE names. */
const main = async (): Promise<void> => {
  const file = process.env['PREPARATION_FILE'];
  if (!file) throw new CannotStart('PREPARATION_FILE is missing');
  await Promise.all(preparationsIn(await told(file)).map(prepare));
};

endTold();
main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CannotStart ? error.message : errorText(error)}\n`);
  process.exit(1);
});
