import type { Client } from 'pg';
import { PERSONAL_TABLE } from '@kinerja/database';
import { BackupFault } from '../backup-fault';

/** A table as it is copied. */
export type TableOf = Readonly<{ schema: string; name: string; columns: readonly string[]; estimatedBytes: number; isPersonal: boolean }>; // prettier-ignore
export type SequenceOf = Readonly<{ schema: string; name: string; last: string | null }>;

/**
 * `public` holds the ledgers, which the migrations write themselves. Jobs are left out: a service finds in its own log what is
 * still to be done and asks for it again.
 */
const LEFT_OUT = `('public', 'bullmq', 'pg_catalog', 'information_schema', 'pg_toast')`;

/** Rows kept elsewhere than in plain tables would be missed, so nothing is copied then. */
const refuseUnknownKinds = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relnamespace::regnamespace || '.' || relname AS name FROM pg_class
     WHERE relkind IN ('p', 'f', 'm') AND relnamespace::regnamespace::text NOT IN ${LEFT_OUT}`,
  );
  const [first] = rows;
  if (first) throw new BackupFault(`${first.name} is no plain table; this version cannot copy it.`);
};

/** Every plain table of a service's database, the largest first. @throws BackupFault when there is another kind. */
export const tablesOf = async (client: Client): Promise<readonly TableOf[]> => {
  await refuseUnknownKinds(client);
  const { rows } = await client.query<TableOf>(
    `SELECT c.relnamespace::regnamespace::text AS schema, c.relname AS name,
       pg_table_size(c.oid)::float8 AS "estimatedBytes",
       coalesce(obj_description(c.oid, 'pg_class') = '${PERSONAL_TABLE}', false) AS "isPersonal",
       array(SELECT a.attname::text FROM pg_attribute a
         WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' ORDER BY a.attnum) AS columns
     FROM pg_class c
     WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND c.relnamespace::regnamespace::text NOT IN ${LEFT_OUT}
     ORDER BY pg_table_size(c.oid) DESC, 1, 2`,
  );
  return rows;
};

export const sequencesOf = async (client: Client): Promise<readonly SequenceOf[]> => {
  const { rows } = await client.query<SequenceOf>(
    `SELECT schemaname AS schema, sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname NOT IN ${LEFT_OUT} ORDER BY 1, 2`,
  );
  return rows;
};

/** Which migrations made the schema, by ledger. */
export const migrationsIn = async (client: Client): Promise<Readonly<Record<string, readonly string[]>>> => {
  const ledgers = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname LIKE 'migrations\\_%' ORDER BY 1`,
  );
  const found: Record<string, readonly string[]> = {};
  for (const { name } of ledgers.rows) {
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM public.${client.escapeIdentifier(name)} ORDER BY name`,
    );
    found[name] = rows.map((row) => row.name);
  }
  return found;
};
