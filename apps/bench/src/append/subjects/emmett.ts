import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { activity, metaOf, TYPE } from '../../shared/activity';
import { peerDatabase } from '../../shared/cluster';
import { peer } from '../../shared/peers';
import type { MakeSubject } from '../subject';

/** The best of 10, 16, 25 and 50 connections on two cores. */
const CONNECTIONS = Number(process.env['EMMETT_POOL'] ?? 25);

/** What is used of emmett-postgresql, which is installed apart: its own types are not here. */
interface EmmettStore {
  readonly schema: { migrate(): Promise<unknown> };
  appendToStream(
    stream: string,
    events: readonly object[],
    options: Readonly<{ expectedStreamVersion: bigint | string }>,
  ): Promise<Readonly<{ nextExpectedStreamVersion: bigint }>>;
  close(): Promise<void>;
}
interface Emmett {
  getPostgreSQLEventStore(url: string, options: object): EmmettStore;
}

const isEmmett = (module: unknown): module is Emmett =>
  typeof module === 'object' && module !== null && 'getPostgreSQLEventStore' in module;

const openStore = (url: string, pool: Pool): EmmettStore => {
  const module = peer('@event-driven-io/emmett-postgresql');
  if (!isEmmett(module)) throw new Error('emmett-postgresql is not what it was: it has no getPostgreSQLEventStore');
  return module.getPostgreSQLEventStore(url, { connectionOptions: { pool, pooled: true } });
};

/** `appendToStream` with the expected version, over a pool it is given, as its documentation has it. */
export const emmett: MakeSubject = async (postgres) => {
  await (await peerDatabase(postgres, 'emmett', 1)).end();
  const url = postgres.url('emmett');
  const pool = new Pool({ connectionString: url, max: CONNECTIONS });
  const store = openStore(url, pool);
  await store.schema.migrate();
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let expectedStreamVersion: bigint | string = 'STREAM_DOES_NOT_EXIST';
    return async (nth: number): Promise<number> => {
      const event = { type: TYPE, data: activity(nth), metadata: metaOf(randomUUID()) };
      const result = await store.appendToStream(stream, [event], { expectedStreamVersion });
      expectedStreamVersion = result.nextExpectedStreamVersion;
      return 1;
    };
  };
  const close = async (): Promise<void> => {
    await store.close();
    await pool.end();
  };
  return { name: 'emmett', writer, close };
};
