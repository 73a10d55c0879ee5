import { createInterface } from 'node:readline';
import { search } from './search';
import { database } from './service';
import { inWords } from './shrink';

/** A line of JSON for `<first seed> <schedules>`. */
const answerTo = async (asked: string): Promise<string> => {
  const [seed, schedules] = asked.split(' ').map(Number);
  const { failure, ...found } = await search({ seed: seed ?? 0, schedules: schedules ?? 0 });
  const words = failure && { seed: failure.seed, violations: failure.outcome.violations, words: inWords(failure) };
  return JSON.stringify({ ...found, failure: words });
};

/** Parts of a search in a process of its own, one per line of input: the code gets several times faster as it warms up. */
const main = async (): Promise<void> => {
  // Lost calls are thrown by the hundred thousand and nobody reads where.
  Error.stackTraceLimit = 0;
  for await (const asked of createInterface({ input: process.stdin }))
    process.stdout.write(`${await answerTo(asked)}\n`);
  await database.close();
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
