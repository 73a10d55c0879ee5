import { Command } from 'commander';
import { inHome } from '../operator/in-home';
import { serviceOptions } from '../operator/options';
import type { Rebuilding } from './run-rebuild';

/** Fills a read model anew from its service's log; readers see the old rows until it is done. */
export const rebuildCommand = (): Command => {
  const command = new Command('rebuild').description('Fill a read model of a running service anew from its log');
  for (const option of serviceOptions()) command.addOption(option);
  return command
    .requiredOption('--projection <name>', 'table of the read model: skp_inbox_v1')
    .action((options: Rebuilding) =>
      inHome('rebuild', options.home, async (home) => {
        const { runRebuild } = await import('./run-rebuild.js');
        await runRebuild(home, options);
      }),
    );
};
