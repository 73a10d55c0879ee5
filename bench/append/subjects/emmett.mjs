import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { activity, metaOf, TYPE } from '../../shared/activity.mjs';
import { peerDatabase } from '../../shared/cluster.mjs';

/** The best of 10, 16, 25 and 50 connections on two cores. */
const POOL = Number(process.env.EMMETT_POOL ?? 25);

/** `appendToStream` with the expected version, over a pool it is given, as its documentation has it. */
export const emmett = async (postgres) => {
  await (await peerDatabase(postgres, 'emmett', 1)).end();
  const url = postgres.url('emmett');
  const pool = new pg.Pool({ connectionString: url, max: POOL });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool, pooled: true } });
  await store.schema.migrate();
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let expectedStreamVersion = 'STREAM_DOES_NOT_EXIST';
    return async (nth) => {
      const event = { type: TYPE, data: activity(nth), metadata: metaOf(randomUUID()) };
      const result = await store.appendToStream(stream, [event], { expectedStreamVersion });
      expectedStreamVersion = result.nextExpectedStreamVersion;
      return 1;
    };
  };
  const close = async () => {
    await store.close();
    await pool.end();
  };
  return { name: 'emmett', writer, close };
};
