// `npm run chaos -- --kills 200 --seed 1`: people work and a payroll is run while processes are killed and frozen and wires spoilt;
// then everything heals, and what was acknowledged is compared with what is there. Loopback only; ends by itself and leaves nothing.
import { build } from './build.mjs';
import { chaosOptions, USAGE } from './chaos/options.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install } from './install.mjs';
import { judgedRun } from './judged-run.mjs';
import { seededRandom } from './seeded-random.mjs';
import { answerHelp, optionsOrUsage } from './usage.mjs';

answerHelp(USAGE);
const options = optionsOrUsage(chaosOptions);
endWithNpm();
install();
build();
// Modules of the built system, which stands only now.
const { printReport, writeReport } = await import('./chaos/report.mjs');
const { runChaos } = await import('./chaos/run.mjs');

const run = async (folder, undo) => {
  const report = await runChaos({ options, folder, random: seededRandom(options.seed), undo });
  printReport(report);
  if (options.json) writeReport(report, options.json);
  return report;
};

await judgedRun({ name: 'chaos', seed: options.seed, run });
