import { kinerja } from './kinerja';

/** A command that fails sets the exit status itself. Loaded on demand, by a path: the name of a library is not known to a program of dist/. */
const failed = async (error: unknown): Promise<void> => (await import('./tell-bug.js')).tellBug(error);

kinerja().parseAsync(process.argv).catch(failed);
