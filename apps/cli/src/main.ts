import { kinerja } from './kinerja';

/** A command that fails sets the exit status itself; what is thrown past it is a bug and says so. */
const failed = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
};

kinerja().parseAsync(process.argv).catch(failed);
