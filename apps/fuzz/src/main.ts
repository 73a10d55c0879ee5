import { endWithVerdict, optionsOf, runProgram, writeJson } from '@kinerja/tooling';
import { ownCity, runningCity } from './city';
import { fuzzOptions } from './fuzz-options';
import { closeConnections } from './guest';
import { printReport } from './report';
import { runFuzz } from './run-fuzz';

/** `npm run fuzz`: ends with 1 when a request is answered with 5xx, a read model stops or verify finds a fault. */
runProgram(async () => {
  const options = optionsOf('fuzz', fuzzOptions);
  await endWithVerdict({
    name: 'fuzz',
    seed: options.seed,
    keeps: !process.env['CI'],
    run: async (folder, undo) => {
      try {
        const city = options.running ? await runningCity(options.running) : await ownCity(folder, undo);
        const report = await runFuzz({ city, options, folder });
        printReport(report);
        if (options.json !== undefined) writeJson(options.json, report);
        return report;
      } finally {
        closeConnections();
      }
    },
  });
});
