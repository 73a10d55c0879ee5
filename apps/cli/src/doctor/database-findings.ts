import { standingWork } from '@kinerja/processes';
import { schemaFaults, type DatabaseSchema, type FirstOf } from '@kinerja/database';
import { lastCountersigned } from '@kinerja/log-witness';
import { parkedKeys } from '@kinerja/messaging';
import { setAsideEvents } from '@kinerja/projections';
import type { Pool } from 'pg';
import { blocks, ok, warn, type Finding } from './finding';

const SECOND_MS = 1_000;

/** A service's database under examination. */
export type Examined = Readonly<{
  name: string;
  service: string;
  pool: Pool;
  /** What this release makes it of. */
  schema: DatabaseSchema;
  isRunning: boolean;
}>;

/** Files and read tables of a release that is far ahead are many. */
const MOST_NAMED = 5;
const firstNamed = (names: readonly string[]): string => {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${rest} more` : names.join(', ');
};

export const migrationsFinding = async ({ name, schema, pool, isRunning }: Examined): Promise<Finding> => {
  const { missing, unknown } = await schemaFaults(pool, schema);
  if (unknown.length > 0)
    return blocks(
      `${name} migrations`,
      `${firstNamed(unknown)} of a newer version; start that one, or kinerja restore`,
    );
  if (missing.length === 0) return ok(`${name} migrations`, 'all carried out');
  const detail = `${firstNamed(missing)} not carried out`;
  return isRunning
    ? blocks(`${name} migrations`, `${detail} though it runs; restart it with this version`)
    : warn(`${name} migrations`, `${detail}; the next start does it`);
};

/** `theirs` is what PostgreSQL says the time is. */
export const clockFinding = (name: string, ours: number, theirs: number): Finding => {
  const apart = Math.abs(ours - theirs) / SECOND_MS;
  const detail = `${apart.toFixed(1)} s apart from PostgreSQL's`;
  if (apart > 30) return blocks(`${name} clock`, `${detail}; tokens will be refused. Set the clocks (NTP)`);
  return apart > 2 ? warn(`${name} clock`, `${detail}; look at NTP`) : ok(`${name} clock`, detail);
};

export const clockOf = async (name: string, pool: Pool): Promise<Finding> => {
  const { rows } = await pool.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  return clockFinding(name, Date.now(), rows[0]?.now.getTime() ?? 0);
};

/** One finding for each of the first, and one that says how many more there are. */
const eachOr = <Item>(
  none: Finding,
  { items, count }: FirstOf<Item>,
  find: (item: Item) => Finding,
): readonly Finding[] => {
  if (count === 0) return [none];
  const rest = count - items.length;
  return [...items.map(find), ...(rest > 0 ? [warn(none.name, `and ${rest} more`)] : [])];
};

export const parkedFindings = async ({ name, pool }: Examined): Promise<readonly Finding[]> => {
  const title = `${name} parked`;
  return eachOr(ok(title, 'no key waits'), await parkedKeys(pool), ({ topic, key, nextSeq, held, reason }) =>
    warn(title, `${key} on ${topic}, message ${nextSeq}, ${held} held: ${reason}. kinerja parked release | skip`),
  );
};

/** A warning as for parked keys: the service works, and all rows but these are right. `kinerja verify` is not clean with them. */
export const setAsideFindings = async ({ name, pool }: Examined): Promise<readonly Finding[]> => {
  const { rows } = await pool.query<{ isThere: boolean }>(
    `SELECT to_regclass('projection.set_aside') IS NOT NULL AS "isThere"`,
  );
  const events = rows[0]?.isThere ? await setAsideEvents(pool) : { items: [], count: 0 };
  const title = `${name} read models`;
  return eachOr(ok(title, 'no event is set aside'), events, ({ name: table, eventType, position, stream, reason }) =>
    warn(
      title,
      `${table} passed over ${eventType} at position ${position} of ${stream}: ${reason}. Mend the cause, then kinerja rebuild`,
    ),
  );
};

/**
 * What the service does by itself: reactions to its own events and processes. A warning as for parked keys, since other streams and
 * parts go on; a reaction beyond the log works nothing in.
 */
export const ownWorkFindings = async ({ name, pool }: Examined): Promise<readonly Finding[]> => {
  const { parked, refused, beyond } = await standingWork(pool);
  const [reactions, processes] = [`${name} reactions`, `${name} processes`];
  return [
    ...beyond.map(({ name: reaction, position, head }) =>
      blocks(
        reactions,
        `${reaction} stands at ${position}, beyond the log's head ${head}; kinerja restore a backup in which they agree`,
      ),
    ),
    ...eachOr(ok(reactions, 'no stream waits'), parked, ({ reaction, position, stream, held, reason }) =>
      warn(
        reactions,
        `${reaction} waits at position ${position} of ${stream}, ${held} held: ${reason}. kinerja parked release | skip`,
      ),
    ),
    ...eachOr(ok(processes, 'no part is refused'), refused, ({ process, id, part, code }) =>
      warn(processes, `${process} ${id} was refused for ${part}: ${code}. Mend the cause, or kinerja parked skip`),
    ),
  ];
};

/** Its service stops such a read model when it starts, and says so itself while it runs. */
export const beyondFindings = async ({ name, pool }: Examined): Promise<readonly Finding[]> => {
  const known = await pool.query<{ isThere: boolean }>(
    `SELECT to_regclass('projection.checkpoints') IS NOT NULL AS "isThere"`,
  );
  if (!known.rows[0]?.isThere) return [];
  const { rows } = await pool.query<{ table: string; position: string; head: string }>(
    `SELECT at.name AS table, at.position, head.position AS head FROM projection.checkpoints at, log.head
     WHERE at.position > head.position ORDER BY at.name`,
  );
  return rows.map(({ table, position, head }) =>
    blocks(
      `${name} read models`,
      `${table} stands at ${position}, beyond the log's head ${head}; start the service, then kinerja rebuild`,
    ),
  );
};

/** What was not sent to the broker that got most; nothing where there is none. */
export const outboxFinding = async ({ name, pool }: Examined): Promise<Finding> => {
  const { rows } = await pool.query<{ unsent: number; age: number }>(
    `WITH target AS (SELECT target FROM messaging.relay_cursor GROUP BY target ORDER BY sum(next_offset) DESC LIMIT 1)
     SELECT count(*)::int AS unsent, coalesce(extract(epoch FROM now() - min(said.recorded_at)), 0)::float8 AS age
     FROM target CROSS JOIN log.outbox said LEFT JOIN messaging.relay_cursor sent
       ON sent.target = target.target AND sent.topic = said.topic AND sent.partition = said.partition
     WHERE said."offset" >= coalesce(sent.next_offset, 0)`,
  );
  const { unsent = 0, age = 0 } = rows[0] ?? {};
  const detail = `${unsent} messages not sent, the oldest for ${age.toFixed(0)} s`;
  return age > 60 ? warn(`${name} outbox`, `${detail}; is Kafka up?`) : ok(`${name} outbox`, detail);
};

export const witnessFinding = async ({ name, pool, isRunning }: Examined, now: number): Promise<Finding> => {
  const last = await lastCountersigned(pool);
  const title = `${name} witness`;
  if (!last) return warn(title, 'the centre has not countersigned this log yet; it does within two minutes of running');
  const minutes = (now - Date.parse(last.at)) / 60_000;
  const detail = `countersigned up to event ${last.size} ${minutes.toFixed(0)} min ago`;
  return isRunning && minutes > 60 ? warn(title, `${detail}; is the centre up?`) : ok(title, detail);
};
