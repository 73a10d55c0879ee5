import { errorText } from '@kinerja/diagnostics';

/** What is thrown past a command is a bug and says so, without the values of a failed query. */
export const tellBug = (error: unknown): void => {
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
};
