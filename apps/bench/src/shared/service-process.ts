import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LocalPostgres } from '@kinerja/local-postgres';
import type { ServiceSettings } from '@kinerja/service-runtime';
import { shaped } from '@kinerja/tooling';
import { agencyCode } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { Type, type Static, type TSchema } from 'typebox';
import { serviceDatabase } from './cluster';

export const AGENCY = agencyCode('dinsos');

export type ServiceName = 'identity' | 'incentives' | 'reporting';

/** Who is there from the beginning in identity. */
export const FIRST_ACCOUNT = { username: 'admin', password: 'sandi pertama yang panjang' };

/** What the process is told first. */
export type Told = Readonly<{ name: ServiceName; settings: ServiceSettings; ownerUrl: string }>;
/** `watch` the turns of the event loop from now on; `tell` the longest. */
export type Order = 'watch' | 'tell' | 'stop';

const address = Type.Object({ url: Type.String() });
const turns = Type.Object({ longestTurnMs: Type.Number() });

export type ServiceProcess = Readonly<{
  url: string;
  pool: Pool;
  watch: () => void;
  /** Processor time of the longest turn of the event loop since `watch`. */
  longestTurnMs: () => Promise<number>;
  stop: () => Promise<void>;
}>;

const settingsOf = (appUrl: string, tokenPublicKey: string): ServiceSettings => ({
  agency: AGENCY,
  zone: 'WITA',
  database: { appUrl },
  tokenPublicKey,
  sealingKey: Buffer.alloc(32, 7).toString('base64'),
  logLevel: 'silent',
});

/** A service in a process of its own, on a database that is made for it. @throws Error when it ends before it serves. */
export const startServiceProcess = async (
  postgres: LocalPostgres,
  name: ServiceName,
  tokenPublicKey: string,
): Promise<ServiceProcess> => {
  const { appUrl, ownerUrl, pool } = await serviceDatabase(postgres, name);
  const settings = settingsOf(appUrl, tokenPublicKey);
  const child = fork(join(__dirname, 'service.main.js'));
  const order = (one: Order): boolean => child.send(one);
  const ended = once(child, 'exit');
  const answer = async <Schema extends TSchema>(schema: Schema): Promise<Static<Schema>> => {
    const [told] = await Promise.race([
      once(child, 'message'),
      ended.then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
    ]);
    return shaped(schema, told, name);
  };
  const told: Told = { name, settings, ownerUrl };
  child.send(told);
  const { url } = await answer(address);
  return {
    url,
    pool,
    watch: () => order('watch'),
    longestTurnMs: async () => {
      const coming = answer(turns);
      order('tell');
      return (await coming).longestTurnMs;
    },
    stop: async () => {
      order('stop');
      await ended;
      await pool.end();
    },
  };
};
