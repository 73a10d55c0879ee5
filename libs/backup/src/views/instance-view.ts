import { Client } from 'pg';

/** A database and its address as superuser. */
export type ServiceUrl = Readonly<{ service: string; url: string }>;

/** A connection that sees its database as it was when the views were taken; others may see the same by `snapshot`. */
export type DatabaseView = ServiceUrl & Readonly<{ client: Client; snapshot: string }>;

const LOCK_WAIT = '20s';

/** A connection on which `begin` was done; one that cannot do it is closed, else the program would never end. */
const connect = async <Begun>(url: string, begin: (client: Client) => Promise<Begun>): Promise<Begun> => {
  const client = new Client({ connectionString: url, application_name: 'backup' });
  // Whoever is using the connection gets an error of its own.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(
      'SET idle_in_transaction_session_timeout = 0; SET statement_timeout = 0; SET synchronize_seqscans = off',
    );
    return await begin(client);
  } catch (error) {
    await client.end();
    throw error;
  }
};

/** Holds every consumer of the database still; writers wait for the length of a few round trips. */
const hold = (url: string): Promise<Client> =>
  connect(url, async (client) => {
    await client.query(`SET lock_timeout = '${LOCK_WAIT}'`);
    await client.query('BEGIN; LOCK TABLE log.consumer_offsets IN SHARE MODE');
    return client;
  });

const view = ({ service, url }: ServiceUrl): Promise<DatabaseView> =>
  connect(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const { rows } = await client.query<{ snapshot: string }>('SELECT pg_export_snapshot() AS snapshot');
    return { service, url, client, snapshot: rows[0]?.snapshot ?? '' };
  });

const closeAll = async (clients: readonly Client[]): Promise<void> => {
  await Promise.all(clients.map((client) => client.end()));
};

/**
 * One view of all databases of an instance in which no consumer has heard more than its publisher has said: consumers stand
 * still while the views are opened, publishers need not. Without that, a restored consumer would take the publisher's next
 * messages for old ones.
 */
const openViews = async (databases: readonly ServiceUrl[]): Promise<readonly DatabaseView[]> => {
  const held: Client[] = [];
  const views: DatabaseView[] = [];
  try {
    for (const { url } of databases) held.push(await hold(url));
    for (const database of databases) views.push(await view(database));
    return views;
  } catch (error) {
    await closeAll(views.map(({ client }) => client));
    throw error;
  } finally {
    await closeAll(held);
  }
};

export const withViews = async <Result>(
  databases: readonly ServiceUrl[],
  run: (views: readonly DatabaseView[]) => Promise<Result>,
): Promise<Result> => {
  const views = await openViews(databases);
  try {
    return await run(views);
  } finally {
    await closeAll(views.map(({ client }) => client));
  }
};

/** Another connection on the same view. */
export const alongside = async <Result>(
  { url, snapshot }: DatabaseView,
  run: (client: Client) => Promise<Result>,
): Promise<Result> => {
  const client = await connect(url, (connected) => Promise.resolve(connected));
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SET TRANSACTION SNAPSHOT ${client.escapeLiteral(snapshot)}`);
    return await run(client);
  } finally {
    await client.end();
  }
};
