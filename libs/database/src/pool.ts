import { Pool } from 'pg';

export type PoolSettings = Readonly<{
  url: string;
  max: number;
  /** Seen in `pg_stat_activity`. */
  name: string;
  /** A connection was lost; who was using it gets an error of its own. */
  onLost: (error: Error) => void;
}>;

/** Longer than the rest between two looks at what is due (30 s): a connection made anew for each look costs more than one that is kept. */
const IDLE_MS = 45_000;
/** Longer nobody waits for a connection; a request is then told to come again. */
const CONNECT_MS = 5_000;
/** After so long a silence the other side is asked whether it is still there: a machine that lost its power never says goodbye. */
const KEEP_ALIVE_MS = 10_000;

/**
 * A small pool that closes idle connections after a while. A connection that is cut between two queries tells so by
 * an event, which would end the process if nobody listened on that very connection.
 */
export const openPool = ({ url, max, name, onLost }: PoolSettings): Pool => {
  const times = { idleTimeoutMillis: IDLE_MS, connectionTimeoutMillis: CONNECT_MS };
  const alive = { keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS };
  const pool = new Pool({ connectionString: url, max, ...times, ...alive, application_name: name });
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
};
