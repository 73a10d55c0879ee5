import { Argument, Command } from 'commander';
import { inHome } from '../operator/in-home';
import { homeOption } from '../operator/options';
import type { AgencyOptions } from './found-agency';

/** An agency of a running city. */
export const agencyCommand = (): Command =>
  new Command('agency')
    .description('Found an agency in the running city; a repeat changes nothing')
    .addArgument(new Argument('<action>', 'what to do').choices(['found']))
    .addOption(homeOption())
    .requiredOption('--code <code>', 'short name in addresses and after the @ of user names: dinkes')
    .requiredOption('--name <name>', 'name as people know it: "Dinas Kesehatan"')
    .option('--zone <zone>', 'WIB, WITA or WIT, where it is not the zone of the city')
    .action((_action: string, options: AgencyOptions) =>
      inHome('agency', options.home, async (home) => {
        const { foundAgency } = await import('./found-agency.js');
        await foundAgency(home, options);
      }),
    );
