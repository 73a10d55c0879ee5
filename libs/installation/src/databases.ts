import { connectLocalPostgres, startLocalPostgres, type LocalPostgres } from '@kinerja/local-postgres';
import { Pool } from 'pg';
import { editionOf, postgresFolderOf, type Edition } from './edition';
import { givenPostgres } from './given-postgres';
import type { Home } from './home';

/** Name of a service's database; its roles are `<name>_owner` and `<name>_app`. */
export const databaseName = (code: string, service: string): string => `${code}_${service}`;

/** Superuser connections to the services' databases of one installation, whichever edition, running or not. */
export class Databases {
  private readonly servers = new Map<string, Promise<LocalPostgres>>();
  private readonly pools = new Map<string, Promise<Pool>>();

  constructor(
    private readonly home: Home,
    private readonly edition?: Edition,
  ) {}

  /** The server of the running installation, or one of our own until `close`. */
  server(code: string): Promise<LocalPostgres> {
    const isDistributed = (this.edition ?? editionOf(this.home)) === 'distributed';
    const given = isDistributed ? givenPostgres(this.home, code) : undefined;
    return given ? Promise.resolve(given) : this.own(code);
  }

  pool(code: string, service: string): Promise<Pool> {
    const name = databaseName(code, service);
    const known = this.pools.get(name);
    if (known) return known;
    const opened = this.open(code, name);
    this.pools.set(name, opened);
    return opened;
  }

  async close(): Promise<void> {
    const pools = await Promise.allSettled(this.pools.values());
    for (const pool of pools) if (pool.status === 'fulfilled') await pool.value.end();
    const servers = await Promise.allSettled(this.servers.values());
    for (const server of servers) if (server.status === 'fulfilled') await server.value.stop();
  }

  private own(code: string): Promise<LocalPostgres> {
    const folder = postgresFolderOf(this.home, code, this.edition);
    const known = this.servers.get(folder);
    if (known) return known;
    const running = connectLocalPostgres(folder);
    const opened = running ? Promise.resolve(running) : startLocalPostgres({ folder });
    this.servers.set(folder, opened);
    return opened;
  }

  private async open(code: string, name: string): Promise<Pool> {
    const pool = new Pool({ connectionString: (await this.server(code)).url(name), max: 3 });
    // A connection lost while idle (the server is stopping) shows itself at the next question, if there is one.
    pool.on('error', () => undefined);
    return pool;
  }
}
