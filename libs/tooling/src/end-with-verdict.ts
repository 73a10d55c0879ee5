import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from './files';
import { undone, type Undo } from './undone';

type Run = Readonly<{
  name: string;
  seed: number;
  /** The temporary folder stays where something was found; so it is unless this says otherwise. */
  keeps?: boolean;
  run: (folder: string, undo: Undo) => Promise<Readonly<{ clean: boolean }>>;
}>;

/** Runs in a temporary folder and ends the process with 0 when the report is clean, else with 1. */
export const endWithVerdict = async ({ name, seed, keeps = true, run }: Run): Promise<never> => {
  const folder = mkdtempSync(join(tmpdir(), `kinerja-${name}-`));
  let [isClean, isKept] = [false, false];
  await undone(async (undo) => {
    undo.push(() => isKept || remove(folder));
    try {
      isClean = (await run(folder, undo)).clean;
    } catch (error) {
      console.error(`seed ${seed}:`, error);
    }
    isKept = keeps && !isClean;
  });
  if (isKept) console.error(`Logs, databases and what was noted are kept in ${folder}`);
  return process.exit(isClean ? 0 : 1);
};
