import { kinerja } from './kinerja';

/** A command that fails sets the exit status itself; what is thrown past it is a bug and says so, without the values of a failed query. */
const failed = async (error: unknown): Promise<void> => {
  const { errorText } = await import('@kinerja/diagnostics');
  process.stderr.write(`${errorText(error)}\n`);
  process.exitCode = 1;
};

kinerja().parseAsync(process.argv).catch(failed);
