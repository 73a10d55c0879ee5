import { Argument, Command } from 'commander';
import { told } from '../operator/for-the-person';
import { homeOption } from '../operator/options';
import type { CityOptions } from './run-city';

/** A city of real people: founded once in a home, then started as any other. */
export const cityCommand = (): Command =>
  new Command('city')
    .description('Found a real city in a new home, or tell the links by which its first administrators come in')
    .addArgument(new Argument('<action>', 'what to do').choices(['found', 'links']))
    .addOption(homeOption())
    .option('--name <name>', 'for found: name of the city, "Kota Bima"')
    .option('--zone <zone>', 'for found: its time zone, WIB, WITA or WIT')
    .option('--quiet', 'for links: nothing where nobody is awaited any more')
    .action((action: string, options: CityOptions) =>
      told('city', async () => {
        const { runCity } = await import('./run-city.js');
        await runCity(action, options);
      }),
    );
