import { search } from './search';
import { inWords } from './shrink';

/** A part of a search in a process of its own: `simulate.main <first seed> <schedules>`; answers one line of JSON. */
const main = async ([seed, schedules]: readonly string[]): Promise<void> => {
  // Lost calls are thrown by the hundred thousand and nobody reads where.
  Error.stackTraceLimit = 0;
  const { failure, ...found } = await search({ seed: Number(seed), schedules: Number(schedules) });
  const answer = {
    ...found,
    failure: failure && { seed: failure.seed, violations: failure.outcome.violations, words: inWords(failure) },
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
