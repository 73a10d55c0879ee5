import 'reflect-metadata';
import { text } from 'node:stream/consumers';
import { reportUncaught, errorText } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { BadSettings, readSettings, type Variables } from '@kinerja/settings';
import { isOfKafka, type KafkaPreparation, type Preparation } from './deployment/preparation';
import { prepareInstance } from './deployment/prepare-instance';
import { prepareKafka } from './deployment/prepare-kafka';
import { prepareSettings } from './prepare.config';

/** `-` is the standard input, by which a parent process tells what is to stand in no file. */
const told = async (): Promise<Variables> =>
  process.env['PREPARATION_FILE'] === '-' ? { PREPARATION: await text(process.stdin) } : process.env;

const prepare = async (wanted: Preparation | KafkaPreparation): Promise<void> => {
  if (isOfKafka(wanted)) await prepareKafka(wanted);
  else await prepareInstance(wanted);
  process.stdout.write(`${isOfKafka(wanted) ? 'Kafka' : wanted.code} is prepared\n`);
};

/** One run before an instance's processes: databases, roles and tables; of the city's, before all others, topics and rights. */
const main = async (): Promise<void> => {
  const { preparations } = readSettings('prepare', prepareSettings, await told());
  await Promise.all(preparations.map(prepare));
};

const isForThePerson = (error: unknown): error is Error => error instanceof CannotStart || error instanceof BadSettings;

reportUncaught();
main().catch((error: unknown) => {
  process.stderr.write(`${isForThePerson(error) ? error.message : errorText(error)}\n`);
  process.exit(1);
});
