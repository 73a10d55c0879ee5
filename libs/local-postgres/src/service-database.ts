import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** One database of a service: `owner` migrates it, `app` runs the service and owns nothing. */
export type ServiceDatabase = Readonly<{ database: string; owner: string; app: string }>;

export type Urls = (database: string, role?: string) => string;

const withClient = async <T>(url: string, run: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

const passwordIn = (url: string): string => decodeURIComponent(new URL(url).password);

const ensureRole = async (admin: Client, role: string, password: string): Promise<void> => {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  await admin.query(`${verb} ROLE ${escapeIdentifier(role)} LOGIN PASSWORD ${escapeLiteral(password)}`);
};

const ensureDatabase = async (admin: Client, database: string, owner: string): Promise<void> => {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
  if (rowCount === 0)
    await admin.query(`CREATE DATABASE ${escapeIdentifier(database)} OWNER ${escapeIdentifier(owner)}`);
};

/** What every server has beside the services' databases, open to everybody unless somebody shuts it. */
const MAINTENANCE = ['postgres', 'template1'];

/** Instances that are prepared side by side would change the same rows of the catalogue, which PostgreSQL refuses to one of them. */
const alone = async (admin: Client, what: string, run: () => Promise<void>): Promise<void> => {
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [what]);
  try {
    await run();
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [what]);
  }
};

/** Only of a server that is ours to the last database: whoever rents a part of one is no superuser there. */
const shutMaintenance = async (admin: Client): Promise<void> => {
  const { rows } = await admin.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.rolsuper !== true) return;
  for (const database of MAINTENANCE) {
    const isOpen = `SELECT FROM pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS granted
      WHERE datname = $1 AND granted.grantee = 0`;
    if ((await admin.query(isOpen, [database])).rowCount === 0) continue;
    await admin.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(database)} FROM PUBLIC`);
  }
};

/**
 * Makes database and roles where they are missing; a repeat changes nothing. No other service's role may connect, and none to what
 * the server has for its own maintenance.
 */
export const ensureServiceDatabase = async (urls: Urls, { database, owner, app }: ServiceDatabase): Promise<void> => {
  const name = escapeIdentifier(database);
  await withClient(urls('postgres'), async (admin) => {
    await ensureRole(admin, owner, passwordIn(urls(database, owner)));
    await ensureRole(admin, app, passwordIn(urls(database, app)));
    await ensureDatabase(admin, database, owner);
    await alone(admin, 'kinerja: maintenance databases', () => shutMaintenance(admin));
    await admin.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await admin.query(`GRANT CONNECT ON DATABASE ${name} TO ${escapeIdentifier(app)}`);
  });
  await withClient(urls(database), (admin) => admin.query('REVOKE ALL ON SCHEMA public FROM PUBLIC'));
};
