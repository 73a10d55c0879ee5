import { errorText } from './error-words';

/**
 * What nobody caught ends the process, as it always does, but is told without the values that Node would print with it: of a failed
 * query its parameters and the row it failed for.
 */
export const reportUncaught = (): void => {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${errorText(error)}\n`);
    process.exit(1);
  });
};
