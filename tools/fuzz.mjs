// `npm run fuzz -- --cases 100000 --seed 1`: every route of every service and every cell of every import gets bad input, by kind and
// in requests that are right otherwise. Ends with 1 when one is answered with 5xx, a read model stops or verify finds a fault.
import { build } from './build.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { fuzzOptions, USAGE } from './fuzz/options.mjs';
import { install } from './install.mjs';
import { judgedRun } from './judged-run.mjs';
import { answerHelp, optionsOrUsage } from './usage.mjs';

answerHelp(USAGE);
const options = optionsOrUsage(fuzzOptions);
endWithNpm();
install();
build();
// Modules of the built system, which stands only now.
const { ownCity, runningCity } = await import('./fuzz/city.mjs');
const { closeConnections } = await import('./fuzz/client.mjs');
const { runFuzz } = await import('./fuzz/run.mjs');
const { printReport, writeReport } = await import('./fuzz/report.mjs');

const run = async (folder, undo) => {
  try {
    const city = options.url ? await runningCity(options) : await ownCity(folder, undo);
    const report = await runFuzz({ city, options, folder, say: console.log });
    printReport(report, console.log);
    if (options.json) writeReport(report, options.json);
    return report;
  } finally {
    closeConnections();
  }
};

await judgedRun({ name: 'fuzz', seed: options.seed, keeps: !process.env['CI'], run });
