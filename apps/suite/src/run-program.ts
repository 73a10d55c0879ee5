import { reportUncaught, errorText } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { KafkaFault } from '@kinerja/local-kafka';
import { ownerOnly } from '@kinerja/local-process';
import { PostgresFault } from '@kinerja/local-postgres';
import { RedisFault } from '@kinerja/local-redis';
import { runCity, type CityStart } from './city/run-city';
import { BadArguments } from './suite.config';

const FOR_THE_PERSON = [CannotStart, BadArguments, PostgresFault, KafkaFault, RedisFault];

const inWords = (error: unknown): string =>
  FOR_THE_PERSON.some((kind) => error instanceof kind) && error instanceof Error ? error.message : errorText(error);

const failed = (error: unknown): never => {
  console.error(inWords(error));
  process.exit(1);
};

const main = async (start: () => CityStart): Promise<void> => {
  const city = runCity(start(), (line) => console.log(line));
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    void city.stop().then(() => process.exit(0), failed);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await city.ready.catch((error: unknown) => {
    if (!isEnding) throw error;
  });
};

/** A program that brings a city up and stops it on Ctrl-C or SIGTERM; what goes wrong is told in a sentence. */
export const runProgram = (start: () => CityStart): void => {
  reportUncaught();
  ownerOnly();
  main(start).catch(failed);
};
