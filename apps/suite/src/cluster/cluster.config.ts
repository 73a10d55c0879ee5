import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LARGEST_CITY } from '@kinerja/installation';
import { isAgencyCode } from '@kinerja/vocabulary';
import { BadArguments, portOf } from '../suite.config';

/** What `npm run cluster -- …` was asked for. */
export type ClusterConfig = Readonly<{
  /** Port of the front door; 0 takes a free one. */
  port: number;
  /** Folder with all state of this installation. */
  home: string;
  /** Made up at the first start; later starts keep the city of the home. */
  agencies: number;
  /** People of each; 0 leaves the agencies empty, undefined gives each its own number. */
  size: number | undefined;
  brokers: 1 | 3;
  /** Addresses of PostgreSQL servers that are there already, by instance: superuser, database `postgres`. */
  postgres: ReadonlyMap<string, string>;
}>;

const SMALLEST_MONTH = 7;
const LARGEST_MONTH = 20_000;

const whole = (name: string, text: string, from: number, to: number): number => {
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text) || value < from || value > to)
    throw new BadArguments(`--${name} wants a whole number from ${from} to ${to}, not "${text}"`);
  return value;
};

const sizeOf = (text: string | undefined): number | undefined => {
  if (text === undefined || text === '0') return text === undefined ? undefined : 0;
  return whole('size', text, SMALLEST_MONTH, LARGEST_MONTH);
};

const brokersOf = (text: string): 1 | 3 => {
  if (text !== '1' && text !== '3') throw new BadArguments(`--brokers is 1 or 3, not "${text}"`);
  return text === '1' ? 1 : 3;
};

const serverIn = (text: string): readonly [code: string, url: string] => {
  const [, code, url] = /^([^=]+)=(postgres(?:ql)?:\/\/.+)$/.exec(text) ?? [];
  if (!isAgencyCode(code) || url === undefined || !URL.canParse(url))
    throw new BadArguments(`--postgres wants CODE=postgres://user:password@host:port/postgres, not "${text}"`);
  return [code, url];
};

const options = {
  port: { type: 'string', default: '8080' },
  home: { type: 'string', default: '.kinerja-cluster' },
  agencies: { type: 'string', default: '3' },
  size: { type: 'string' },
  brokers: { type: 'string', default: '1' },
  postgres: { type: 'string', multiple: true, default: [] as string[] },
} as const;

/** @throws BadArguments with a sentence that says what would be right. */
export const clusterConfig = (args: readonly string[]): ClusterConfig => {
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, postgres: { ...options.postgres } } });
    return {
      port: portOf(values.port),
      home: resolve(values.home),
      agencies: whole('agencies', values.agencies, 0, LARGEST_CITY),
      size: sizeOf(values.size),
      brokers: brokersOf(values.brokers),
      postgres: new Map(values.postgres.map(serverIn)),
    };
  } catch (error) {
    if (error instanceof BadArguments) throw error;
    throw new BadArguments(error instanceof Error ? error.message : String(error));
  }
};
