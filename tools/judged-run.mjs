import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remove } from './chaos/files.mjs';

/**
 * Ends the process with 0 when the report of `run(folder, undo)` is clean, else with 1. However it ends, the steps in `undo` are taken,
 * the last one first. The temporary folder is kept where something was found, unless `keeps` says otherwise.
 */
export const judgedRun = async ({ name, seed, keeps = true, run }) => {
  const folder = mkdtempSync(join(tmpdir(), `kinerja-${name}-`));
  const undo = [];
  const undoAll = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await undoAll();
      remove(folder);
      process.exit(130);
    });
  let isClean = false;
  try {
    isClean = (await run(folder, undo)).clean;
  } catch (error) {
    console.error(`seed ${seed}:`, error);
  }
  await undoAll();
  if (isClean || !keeps) remove(folder);
  else console.error(`Logs, databases and what was noted are kept in ${folder}`);
  process.exit(isClean ? 0 : 1);
};
