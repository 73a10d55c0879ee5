import { endWithVerdict, optionsOf, runProgram, seededRandom, writeJson } from '@kinerja/tooling';
import { chaosOptions } from './chaos-options';
import { printReport } from './report';
import { runChaos } from './run-chaos';

/** `npm run chaos`: loopback only; ends by itself and leaves nothing. */
runProgram(async () => {
  const options = optionsOf('chaos', chaosOptions);
  await endWithVerdict({
    name: 'chaos',
    seed: options.seed,
    run: async (folder, undo) => {
      const report = await runChaos({ options, folder, random: seededRandom(options.seed), undo });
      printReport(report);
      if (options.json !== undefined) writeJson(options.json, report);
      return report;
    },
  });
});
