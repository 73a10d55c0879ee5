import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ToldCity } from '@kinerja/installation';

/** What `npm start -- …` was asked for. */
export type SuiteConfig = Readonly<{
  /** Port of the front door; 0 takes a free one. */
  port: number;
  /** Folder with all state of this installation. */
  home: string;
  /** Which made-up city to set up at first start: three agencies with a month behind them, or one empty agency. */
  city: 'sample' | 'empty';
  /** A real city instead, which a new home is founded as. */
  real?: ToldCity;
}>;

export class BadArguments extends Error {}

export const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new BadArguments(`--port wants a number from 0 to 65535, not "${text}"`);
  return port;
};

const cityOf = (text: string): SuiteConfig['city'] => {
  if (text !== 'sample' && text !== 'empty') throw new BadArguments(`--city is "sample" or "empty", not "${text}"`);
  return text;
};

type Told = ToldCity & Readonly<{ city?: string | undefined; empty?: boolean | undefined }>;

const realCityIn = ({ city, empty = false, name, zone }: Told): Pick<SuiteConfig, 'real'> => {
  if (empty && city !== undefined)
    throw new BadArguments('--city is of a made-up city, and --empty of a real one: say one of them');
  if (empty) return { real: { name, zone } };
  if (name !== undefined || zone !== undefined)
    throw new BadArguments('--name and --zone are those of a city of your own: say --empty too');
  return {};
};

/** @throws BadArguments with a sentence that says what would be right. */
export const suiteConfig = (args: readonly string[]): SuiteConfig => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8080' },
        home: { type: 'string', default: '.kinerja' },
        city: { type: 'string' },
        empty: { type: 'boolean' },
        name: { type: 'string' },
        zone: { type: 'string' },
      },
    });
    return {
      port: portOf(values.port),
      home: resolve(values.home),
      city: cityOf(values.city ?? 'sample'),
      ...realCityIn(values),
    };
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
};
