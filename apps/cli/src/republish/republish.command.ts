import { Command } from 'commander';
import { inHome } from '../operator/in-home';
import { serviceOptions, whole } from '../operator/options';
import type { Republishing } from './run-republish';

/** Lets a service send its outbox to Kafka again; whoever knows a message already drops it. */
export const republishCommand = (): Command => {
  const command = new Command('republish').description('Let a service send what it has said to Kafka again');
  for (const option of serviceOptions()) command.addOption(option);
  return command
    .option('--from <offset>', 'from this offset of every partition on (default: 0)', whole(0, Number.MAX_SAFE_INTEGER))
    .action((options: Republishing) =>
      inHome('republish', options.home, async (home) => {
        const { runRepublish } = await import('./run-republish.js');
        await runRepublish(home, options);
      }),
    );
};
