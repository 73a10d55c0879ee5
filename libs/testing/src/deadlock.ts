import { Client } from 'pg';

export type Rival = Readonly<{
  /** Waits until another session has what is wanted and waits for what is held, then wants it too: PostgreSQL ends the other's transaction. */
  provoke: () => Promise<void>;
  /** Lets go of everything. */
  end: () => Promise<void>;
}>;

/** So long the rival waits before it looks for a deadlock; the other looks after PostgreSQL's second, and is therefore the one to give way. */
const PATIENCE = "SET deadlock_timeout = '60s'";

const someoneWaitsFor = async (table: string, client: Client): Promise<void> => {
  for (;;) {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_locks WHERE relation = $1::regclass AND NOT granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [table],
    );
    if (rowCount !== 0) return;
  }
};

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
      await someoneWaitsFor(held, client);
      await client.query('SAVEPOINT before');
      await client.query(`SELECT FROM ${wanted} FOR UPDATE`);
      await client.query('ROLLBACK TO SAVEPOINT before');
    },
    end: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
};
