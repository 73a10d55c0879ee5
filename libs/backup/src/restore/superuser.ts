import { Client } from 'pg';

/** Triggers and foreign keys were obeyed when the rows were first written; they are not asked again. */
export const asSuperuser = async <Result>(url: string, run: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = new Client({ connectionString: url, application_name: 'restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(
      'SET session_replication_role = replica; SET synchronize_seqscans = off; SET idle_in_transaction_session_timeout = 0',
    );
    return await run(client);
  } finally {
    await client.end();
  }
};
