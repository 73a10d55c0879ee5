import { readFileSync } from 'node:fs';
import { errorText } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { preparationIn } from './deployment/preparation';
import { prepareInstance } from './deployment/prepare-instance';

/** One run before an instance's containers: databases, roles, topics and rights, from the file that PREPARATION_FILE names. */
const main = async (): Promise<void> => {
  const file = process.env['PREPARATION_FILE'];
  if (!file) throw new CannotStart('PREPARATION_FILE is missing');
  const wanted = preparationIn(readFileSync(file, 'utf8'));
  await prepareInstance(wanted);
  process.stdout.write(`${wanted.code} is prepared\n`);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof CannotStart ? error.message : errorText(error)}\n`);
  process.exit(1);
});
