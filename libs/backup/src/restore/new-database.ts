import { inParallel } from '@kinerja/concurrency';
import { prepareDatabase, type DatabaseSchema } from '@kinerja/database';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { copyIn, digestOf, emptyTables, type Columns, type Sources } from '../copy/copy-table';
import { BackupFault } from '../backup-fault';
import type { DatabaseCopy, ErasedKey, TableCopy } from '../format/manifest';
import { asSuperuser } from './superuser';
import { emptyTablesOf } from './taken-tables';

/** What was copied, wherever it lies. */
export type CopiedTable = Omit<TableCopy, 'file'>;

/** Brings the stream of one table; resolves when it was written. */
export type Feed = (table: Columns, write: (sources: Sources) => Promise<void>) => Promise<void>;

const WIDTH = 2;

/** A database that is being filled, beside the one that bears the name of the service. */
export class NewDatabase {
  readonly url: string;

  /** `name` is the one it will have in the end, `<code>_<service>`. */
  constructor(
    private readonly server: LocalPostgres,
    readonly name: string,
  ) {
    this.url = server.url(this.temporaryName);
  }

  get temporaryName(): string {
    return `${this.name}_restoring`;
  }

  /** Empty, with the service's own roles; what an interrupted attempt left is dropped. */
  async create(): Promise<void> {
    await asSuperuser(this.server.url('postgres'), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(this.temporaryName)} WITH (FORCE)`),
    );
    await this.server.createServiceDatabase({ database: this.temporaryName, owner: this.owner, app: this.app });
  }

  async prepare(schema: DatabaseSchema): Promise<void> {
    await prepareDatabase(schema, { ownerUrl: this.server.url(this.temporaryName, this.owner), appRole: this.app });
  }

  /** @throws Error for a read table that begins empty and that nothing would fill. */
  async requireSources(schema: DatabaseSchema, copied: readonly Columns[]): Promise<void> {
    const empty = emptyTablesOf(schema, copied);
    if (empty.length > 0) await asSuperuser(this.url, async (client) => schema.readTables?.onEmpty?.(client, empty));
  }

  /** All tables in one transaction; what they held before, also what the migrations put there, goes. */
  async fill(tables: readonly Columns[], feed: Feed): Promise<void> {
    await asSuperuser(this.url, async (client) => {
      await client.query('BEGIN');
      await emptyTables(client, tables);
      for (const table of tables) await feed(table, (sources) => copyIn(client, table, sources));
      await client.query('COMMIT');
    });
  }

  /** Looks at every table again. @throws BackupFault naming one that is not what was copied. */
  async compare(tables: readonly CopiedTable[]): Promise<void> {
    await inParallel(tables, WIDTH, async (table) => {
      const found = await asSuperuser(this.url, (client) => digestOf(client, table));
      if (found.sha256 !== table.sha256 || found.rows !== table.rows)
        throw new BackupFault(
          `${this.name}: ${table.schema}.${table.name} has ${found.rows} rows with another digest than the ${table.rows} copied; nothing was replaced.`,
        );
    });
  }

  async setSequences(sequences: DatabaseCopy['sequences']): Promise<void> {
    const asked = sequences.filter(({ last }) => last !== null);
    await asSuperuser(this.url, async (client) => {
      for (const { schema, name, last } of asked)
        await client.query('SELECT setval(format($3, $1::text, $2::text)::regclass, $4::bigint)', [
          schema,
          name,
          '%I.%I',
          last,
        ]);
    });
  }

  /** Destroys again what was destroyed since the copy was made. Answers how many keys that were. */
  async destroyKeys(keys: readonly ErasedKey[]): Promise<number> {
    const { rowCount } = await asSuperuser(this.url, (client) =>
      client.query(
        `INSERT INTO log.personal_keys AS known (subject, purpose, erased_at)
         SELECT subject, purpose, now() FROM unnest($1::text[], $2::text[]) AS erased(subject, purpose)
         ON CONFLICT (subject, purpose) DO UPDATE SET wrapped_key = NULL, erased_at = coalesce(known.erased_at, now())
         WHERE known.wrapped_key IS NOT NULL`,
        [keys.map(({ subject }) => subject), keys.map(({ purpose }) => purpose)],
      ),
    );
    return rowCount ?? 0;
  }

  /**
   * What an erasure gives back (IDN-184) stands in reservations too, and the restored log does not know of the erasure. A name that the
   * log still shows in clear (IDN-185) is that account's in every table that is filled from it, and stays taken.
   */
  async releaseNames(keys: readonly ErasedKey[]): Promise<void> {
    await asSuperuser(this.url, (client) =>
      client.query(
        `DELETE FROM log.reservations taken USING unnest($1::text[]) AS erased(subject)
          WHERE taken.scope IN ('nip', 'username') AND taken.owner IN ('person-' || erased.subject, 'account-' || erased.subject)
            AND NOT EXISTS (SELECT FROM log.events known WHERE known.stream = taken.owner AND known.data ->> taken.scope = taken.key)`,
        [keys.map(({ subject }) => subject)],
      ),
    );
  }

  /** So that the first questions are answered by good plans. */
  async analyse(): Promise<void> {
    await asSuperuser(this.url, (client) => client.query('ANALYZE'));
  }

  private get owner(): string {
    return `${this.name}_owner`;
  }

  private get app(): string {
    return `${this.name}_app`;
  }
}

/**
 * Gives all databases their names in one transaction; those that bore them are kept under `<name>_before_<stamp>`.
 * Answers the names kept aside.
 */
export const putInPlace = (
  server: LocalPostgres,
  databases: readonly NewDatabase[],
  stamp: string,
): Promise<readonly string[]> =>
  asSuperuser(server.url('postgres'), async (client) => {
    const rename = (from: string, to: string) =>
      client.query(`ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`);
    const aside: string[] = [];
    await client.query('BEGIN');
    for (const { name, temporaryName } of databases) {
      const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      if (known.rowCount === 1) {
        aside.push(`${name}_before_${stamp}`);
        await rename(name, `${name}_before_${stamp}`);
      }
      await rename(temporaryName, name);
    }
    await client.query('COMMIT');
    return aside;
  });
