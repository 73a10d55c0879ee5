// `npm run fuzz -- --cases 100000 --seed 1`: every route of every service and every cell of every import gets bad input, by kind and
// in requests that are right otherwise. Ends with 1 when one is answered with 5xx, a read model stops or verify finds a fault.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { remove } from './chaos/files.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { fuzzOptions, USAGE } from './fuzz/options.mjs';
import { install } from './install.mjs';
import { answerHelp } from './usage.mjs';

answerHelp(USAGE);

const optionsOrUsage = () => {
  try {
    return fuzzOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
};

const options = optionsOrUsage();
endWithNpm();
install();
build();
// Modules of the built system, which stands only now.
const { ownCity, runningCity } = await import('./fuzz/city.mjs');
const { closeConnections } = await import('./fuzz/client.mjs');
const { runFuzz } = await import('./fuzz/run.mjs');
const { printReport, writeReport } = await import('./fuzz/report.mjs');

const folder = mkdtempSync(join(tmpdir(), 'kinerja-fuzz-'));
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
  const city = options.url ? await runningCity(options) : await ownCity(folder, undo);
  const report = await runFuzz({ city, options, folder, say: console.log });
  printReport(report, console.log);
  if (options.json) writeReport(report, options.json);
  isClean = report.clean;
} catch (error) {
  console.error(`seed ${options.seed}:`, error);
}
closeConnections();
await undoAll();
if (isClean || process.env['CI']) remove(folder);
else console.error(`Logs and databases are kept in ${folder}`);
process.exit(isClean ? 0 : 1);
