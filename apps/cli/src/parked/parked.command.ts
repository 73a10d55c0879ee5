import { Argument, Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption, whole } from '../operator/options';
import type { ParkedOptions } from './parked-options';

/** What could not be worked in or was refused, and what becomes of it. */
export const parkedCommand = (): Command =>
  new Command('parked')
    .description(
      'What waits for an operator: keys of messages, events of own reactions, parts of processes: list it, release it, or pass it over',
    )
    .addArgument(new Argument('<action>', 'what to do').choices(['list', 'release', 'skip']))
    .addOption(homeOption())
    .option('--instance <code>', 'agency or centre')
    .option('--service <name>', 'planning, reporting, …')
    .option('--topic <topic>', 'as the list shows it')
    .option('--key <key>', 'as the list shows it')
    .option('--reaction <name>', 'instead of a key: as the list shows it')
    .option('--position <number>', 'of the event at which the reaction waits', whole(1, Number.MAX_SAFE_INTEGER))
    .option('--process <name>', 'instead of a key, to pass over a part: as the list shows it')
    .option('--work <id>', 'as the list shows it')
    .option('--part <name>', 'as the list shows it')
    .option('--reason <text>', 'why it is passed over; kept for ever')
    .action((action: string, options: ParkedOptions) =>
      inHome('parked', options.home, async (home) => {
        const { runParked } = await import('./run-parked.js');
        await runParked(home, action, options);
      }),
    );
