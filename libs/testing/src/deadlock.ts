import { Client } from 'pg';

export type Rival = Readonly<{
  /** Waits until another session has what is wanted and waits for what is held, then wants it too: PostgreSQL ends the other's transaction. */
  provoke: () => Promise<void>;
  /** Lets go of everything. */
  end: () => Promise<void>;
}>;

/** So long the rival waits before it looks for a deadlock; the other looks after PostgreSQL's second, and is therefore the one to give way. */
const PATIENCE = "SET deadlock_timeout = '60s'";

/**
 * Waited for and wanted in the server itself, in one message: were there a way to here in between, a second of a busy machine
 * could pass on it, the other would have looked for a deadlock that is not there yet, and would not look again.
 */
const provocation = (held: string, wanted: string): string => `
  SAVEPOINT before;
  DO $$ BEGIN
    WHILE NOT EXISTS (
      SELECT FROM pg_locks WHERE relation = '${held}'::regclass AND NOT granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))
    LOOP PERFORM pg_sleep(0.005); END LOOP;
    PERFORM FROM ${wanted} FOR UPDATE;
  END $$;
  ROLLBACK TO SAVEPOINT before`;

/** A session that holds a table (everybody may read it, nobody write) and will want all rows of another, which its opponents lock first. */
export const rivalFor = async (
  superuserUrl: string,
  { held, wanted }: Readonly<{ held: string; wanted: string }>,
): Promise<Rival> => {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(PATIENCE);
  await client.query('BEGIN');
  await client.query(`LOCK TABLE ${held} IN EXCLUSIVE MODE`);
  return {
    provoke: async () => {
      await client.query(provocation(held, wanted));
    },
    end: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
};
