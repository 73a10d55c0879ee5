import { Argument, Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption } from '../operator/options';
import type { ParkedOptions } from './run-parked';

/** Messages that could not be worked in, and what becomes of them. */
export const parkedCommand = (): Command =>
  new Command('parked')
    .description('Keys whose messages wait for an operator: list them, release one, or pass over its next message')
    .addArgument(new Argument('<action>', 'what to do').choices(['list', 'release', 'skip']))
    .addOption(homeOption())
    .option('--instance <code>', 'agency or centre')
    .option('--service <name>', 'planning, reporting, …')
    .option('--topic <topic>', 'as the list shows it')
    .option('--key <key>', 'as the list shows it')
    .option('--reason <text>', 'why a message is passed over; kept for ever')
    .action((action: string, options: ParkedOptions) =>
      inHome('parked', options.home, async (home) => {
        const { runParked } = await import('./run-parked.js');
        await runParked(home, action, options);
      }),
    );
