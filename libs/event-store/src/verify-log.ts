import type { Pool, PoolClient } from 'pg';
import { followChain, type ChainEnd } from './verify-chain';

export type LogCheck = Readonly<{ check: string; ok: boolean; detail: string }>;
export type LogReport = Readonly<{ clean: boolean; events: bigint; checks: readonly LogCheck[] }>;

type Head = Readonly<{ position: bigint; hash: Buffer }>;

const headOf = async (client: PoolClient): Promise<Head> => {
  const { rows } = await client.query<{ position: string; hash: Buffer }>('SELECT position, hash FROM log.head');
  const [head] = rows;
  if (!head) throw new Error('the log has no head');
  return { position: BigInt(head.position), hash: head.hash };
};

const faultAtEnd = ({ position, hash, fault }: ChainEnd, head: Head): string | undefined => {
  if (fault !== undefined) return fault;
  if (position !== head.position) return `the head says ${head.position}, the last event is ${position}`;
  return hash.equals(head.hash) ? undefined : 'the head has another hash than its event';
};

const chain = async (client: PoolClient, onProgress?: (position: bigint) => void): Promise<LogCheck> => {
  const head = await headOf(client);
  const end = await followChain(client, onProgress);
  const fault = faultAtEnd(end, head);
  return { check: 'chain', ok: fault === undefined, detail: fault ?? `${end.position} events, each as it was written` };
};

type Question = Readonly<{ check: string; holds: string; text: string }>;

/** Each finds the first row that breaks the rule and puts it in words. */
const questions: readonly Question[] = [
  {
    check: 'versions',
    holds: 'every stream counts 1, 2, 3, …',
    text: `SELECT 'stream ' || stream || ' has ' || count(*) || ' events up to version ' || max(version) || ', position ' || max(position) AS fault
           FROM log.events GROUP BY stream HAVING min(version) <> 1 OR max(version) <> count(*)
           ORDER BY min(position) LIMIT 1`,
  },
  {
    check: 'commands',
    holds: 'every event has its command, recorded where it ended',
    text: `WITH written AS (
             SELECT meta ->> 'commandId' AS id, max(position) AS position, max(version) AS version
             FROM log.events GROUP BY 1
           )
           SELECT CASE WHEN c.command_id IS NULL
               THEN 'the command of position ' || w.position || ' is not recorded: it could be carried out again'
             WHEN w.id IS NULL THEN 'command ' || c.command_id || ' is recorded at ' || c.position || ', beyond the log'
             ELSE 'command ' || c.command_id || ' ended at ' || w.position || ', version ' || w.version
               || ', and is recorded at ' || c.position || ', version ' || c.version END AS fault
           FROM written w FULL JOIN log.commands c ON c.command_id::text = w.id
           WHERE c.command_id IS NULL OR (w.id IS NULL AND c.position > (SELECT position FROM log.head))
             OR c.position <> w.position OR c.version <> w.version
           ORDER BY coalesce(w.position, c.position) LIMIT 1`,
  },
  {
    check: 'outbox offsets',
    holds: 'every partition counts without holes',
    text: `SELECT topic || '/' || partition || ' has ' || count("offset") || ' messages up to offset ' || coalesce(max("offset"), -1)
             || ', the next is said to be ' || max(next_offset) AS fault
           FROM log.outbox FULL JOIN log.outbox_partitions USING (topic, partition)
           GROUP BY topic, partition
           HAVING count("offset") > 0 AND max("offset") - min("offset") + 1 <> count("offset")
             OR coalesce(max("offset") + 1 <> max(next_offset), max(next_offset) IS NULL)
           ORDER BY 1 LIMIT 1`,
  },
  {
    check: 'outbox keys',
    holds: 'every key counts without holes',
    text: `SELECT topic || ' key ' || key || ' has ' || count(key_seq) || ' messages up to ' || coalesce(max(key_seq), 0)
             || ', the last is said to be ' || max(last_seq) AS fault
           FROM log.outbox FULL JOIN log.outbox_keys USING (topic, key)
           GROUP BY topic, key
           HAVING count(key_seq) > 0 AND max(key_seq) - min(key_seq) + 1 <> count(key_seq)
             OR coalesce(max(key_seq) <> max(last_seq), max(last_seq) IS NULL)
           ORDER BY 1 LIMIT 1`,
  },
  {
    check: 'outbox causes',
    holds: 'every message has its event',
    text: `SELECT o.topic || '/' || o.partition || '@' || o."offset" || ' names the event ' || o.event_id || ', which is not in the log' AS fault
           FROM log.outbox o WHERE NOT EXISTS (SELECT FROM log.events e WHERE e.event_id = o.event_id)
           ORDER BY o.topic, o.partition, o."offset" LIMIT 1`,
  },
];

const ask = async (client: PoolClient, { check, holds, text }: Question): Promise<LogCheck> => {
  const { rows } = await client.query<{ fault: string }>(text);
  return { check, ok: rows.length === 0, detail: rows[0]?.fault ?? holds };
};

const inOneView = async <T>(pool: Pool, run: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await run(client);
  } finally {
    await client.query('ROLLBACK').finally(() => client.release());
  }
};

/**
 * Recomputes the log: hash chain and gapless positions, versions per stream, outbox sequences and their events. May run beside
 * a working service, whose later appends it does not see. `onProgress` gets the position reached.
 */
export const verifyLog = (pool: Pool, onProgress?: (position: bigint) => void): Promise<LogReport> =>
  inOneView(pool, async (client) => {
    const checks = [await chain(client, onProgress)];
    for (const question of questions) checks.push(await ask(client, question));
    const { rows } = await client.query<{ events: string }>('SELECT count(*) AS events FROM log.events');
    return { clean: checks.every(({ ok }) => ok), events: BigInt(rows[0]?.events ?? 0), checks };
  });
