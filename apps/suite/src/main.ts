import { PostgresFault } from '@kinerja/local-postgres';
import { CannotStart } from '@kinerja/installation';
import { runCity } from './city/run-city';
import { BadArguments, suiteConfig } from './suite.config';

const isForThePerson = (error: unknown): error is Error =>
  error instanceof CannotStart || error instanceof BadArguments || error instanceof PostgresFault;

const main = async (): Promise<void> => {
  const city = await runCity(suiteConfig(process.argv.slice(2)), (line) => console.log(line));
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    void city.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

main().catch((error: unknown) => {
  console.error(isForThePerson(error) ? error.message : error);
  process.exit(1);
});
