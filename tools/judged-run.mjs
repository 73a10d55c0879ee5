import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from './chaos/files.mjs';
import { undone } from './undone.mjs';

/**
 * Ends the process with 0 when the report of `run(folder, undo)` is clean, else with 1. The temporary folder is kept where something was
 * found, unless `keeps` says otherwise.
 */
export const judgedRun = async ({ name, seed, keeps = true, run }) => {
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
  process.exit(isClean ? 0 : 1);
};
