import { Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption } from '../operator/options';
import type { ListOptions } from './run-list';
import type { ProveOptions } from './run-prove';

const listCommand = (): Command =>
  new Command('list')
    .description('Who was erased, and whether each service has destroyed its keys; exit 1 where one has not')
    .addOption(homeOption())
    .option('--instance <code>', 'only this agency (default: all)')
    .option('--json <file>', 'write the list as one JSON document')
    .action((options: ListOptions) =>
      inHome('erasure list', options.home, async (home) => {
        const { runList } = await import('./run-list.js');
        await runList(home, options);
      }),
    );

const proveCommand = (): Command =>
  new Command('prove')
    .description('Look for a text in every table of every service and in the files of the home; exit 1 where it stands')
    .addOption(homeOption())
    .option('--instance <code>', 'only this agency or the centre (default: all)')
    .requiredOption('--text <text>', 'what should be nowhere, for example a name; upper and lower case are the same')
    .option('--json <file>', 'write what was found as one JSON document')
    .action((options: ProveOptions) =>
      inHome('erasure prove', options.home, async (home) => {
        const { runProve } = await import('./run-prove.js');
        await runProve(home, options);
      }),
    );

/** What two administrators decided at a screen (IDN-180), seen from the machine. */
export const erasureCommand = (): Command =>
  new Command('erasure')
    .description('Erasures of people: list them, or prove that a text is gone')
    .addCommand(listCommand())
    .addCommand(proveCommand());
