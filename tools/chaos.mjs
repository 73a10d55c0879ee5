// `npm run chaos -- --kills 200 --seed 1`: people work and a payroll is run while processes are killed and frozen and wires spoilt;
// then everything heals, and what was acknowledged is compared with what is there. Loopback only; ends by itself and leaves nothing.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { remove } from './chaos/files.mjs';
import { chaosOptions, USAGE } from './chaos/options.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { seededRandom } from './seeded-random.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(USAGE);

const optionsOrUsage = () => {
  try {
    return chaosOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
};

const options = optionsOrUsage();
endWithNpm();
install();
build();
const { printReport, writeReport } = await import('./chaos/report.mjs');
const { runChaos } = await import('./chaos/run.mjs');
const folder = mkdtempSync(join(tmpdir(), 'kinerja-chaos-'));
const undo = [];
const undoAll = async () => {
  for (const step of undo.splice(0).reverse()) await step();
};
for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, async () => {
    await undoAll();
    remove(folder);
    process.exit(130);
  });

let isClean = false;
try {
  const report = await runChaos({ options, folder, random: seededRandom(options.seed), undo });
  printReport(report);
  if (options.json) writeReport(report, options.json);
  isClean = report.clean;
} catch (error) {
  console.error(`seed ${options.seed}:`, error);
}
await undoAll();
if (isClean) remove(folder);
else console.error(`Ledger, logs and databases are kept in ${folder}`);
process.exit(isClean ? 0 : 1);
