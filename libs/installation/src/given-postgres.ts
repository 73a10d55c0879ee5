import { createHmac, randomBytes } from 'node:crypto';
import { ensureServiceDatabase, type LocalPostgres } from '@kinerja/local-postgres';
import type { Home } from './home';

/** A PostgreSQL that somebody else runs for an instance: its superuser's address, and what the roles' passwords follow from. */
type Given = Readonly<{ url: string; secret: string }>;

const fileOf = (code: string): string => `secrets/${code}-postgres.json`;

const addressOf = ({ url, secret }: Given, database: string, role?: string): string => {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  if (role === undefined) return address.href;
  address.username = encodeURIComponent(role);
  address.password = createHmac('sha256', secret).update(role).digest('base64url');
  return address.href;
};

/** Keeps the address of the server that holds this instance's databases from now on; the same again changes nothing. */
export const givePostgres = (home: Home, code: string, url: string): void => {
  const known = home.read<Given>(fileOf(code));
  if (known?.url === url) return;
  home.write(fileOf(code), { url, secret: known?.secret ?? randomBytes(24).toString('base64url') });
};

/** The server given for this instance, or undefined where it has a cluster of its own. Nobody here starts or stops it. */
export const givenPostgres = (home: Home, code: string): LocalPostgres | undefined => {
  const given = home.read<Given>(fileOf(code));
  if (!given) return undefined;
  const url = (database: string, role?: string): string => addressOf(given, database, role);
  return {
    port: Number(new URL(given.url).port || 5432),
    pid: 0,
    url,
    async createServiceDatabase(wanted) {
      await ensureServiceDatabase(url, wanted);
      return { ownerUrl: url(wanted.database, wanted.owner), appUrl: url(wanted.database, wanted.app) };
    },
    stop: () => Promise.resolve(),
  };
};
