import type { PGlite } from '@electric-sql/pglite';
import { HouseNaming, readTablesOf, schemasOf, type Entity } from '@kinerja/database';
import { tableOf, writeRowChanges, type EntityClass } from '@kinerja/projections';
import { Client } from 'pg';
import { DataSource, Table } from 'typeorm';
import { openPostgres } from './postgres';
import { Wire } from './wire';

/** Rows of one table, and what tells them from others. */
export type Contents = Readonly<{ entity: EntityClass; digest: string; rows: readonly object[] }>;

/** A PostgreSQL within this process: made when first asked, used by every schedule. */
export class SqlDatabase {
  private opened: Promise<PGlite> | undefined;
  private writer: Promise<Client> | undefined;
  /** The contents that each table holds, by its path; those of whoever asked last. */
  private readonly held = new Map<string, string>();
  /** Paths of the tables that are there. */
  private readonly made = new Set<string>();
  private last: Promise<unknown> = Promise.resolve();

  /** The service's tables, made from its row classes as `prepare` makes them; those that are there already are shared. */
  async open(entities: readonly Entity[]): Promise<DataSource> {
    const stream = await this.wire();
    const source = await new DataSource({
      ...{ type: 'postgres', username: 'postgres', database: 'postgres', poolSize: 1, installExtensions: false },
      ...{ entities: [...entities], namingStrategy: new HouseNaming() },
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
      extra: { stream, idleTimeoutMillis: 0 },
    }).initialize();
    await this.exclusively(() => this.make(source, entities));
    return source;
  }

  /** Asks while the tables hold these contents and no others. @throws the driver's error. */
  ask<T>(contents: readonly Contents[], question: () => Promise<T>): Promise<T> {
    return this.exclusively(async () => {
      for (const some of contents) await this.hold(some);
      return question();
    });
  }

  /** A process with a PostgreSQL in it does not end by itself. */
  async close(): Promise<void> {
    await (await this.opened)?.close();
  }

  private async make(source: DataSource, entities: readonly Entity[]): Promise<void> {
    const runner = source.createQueryRunner();
    for (const schema of schemasOf(readTablesOf(entities)))
      await runner.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    for (const metadata of source.entityMetadatas.filter(({ tablePath }) => !this.made.has(tablePath))) {
      await runner.createTable(Table.create(metadata, source.driver));
      this.made.add(metadata.tablePath);
    }
    await runner.release();
  }

  private async hold({ entity, digest, rows }: Contents): Promise<void> {
    const { path } = tableOf(entity);
    if (this.held.get(path) === digest) return;
    const writer = await (this.writer ??= this.connect());
    // Until all is written, the table holds nothing that anybody may be answered from.
    this.held.delete(path);
    await writer.query(`TRUNCATE ${path}`);
    const changes = rows.map((row) => ({ change: 'upsert', row }) as const);
    await writeRowChanges(writer, entity, changes);
    this.held.set(path, digest);
  }

  private async connect(): Promise<Client> {
    const client = new Client({ stream: await this.wire(), user: 'postgres', database: 'postgres' });
    await client.connect();
    return client;
  }

  private async wire(): Promise<() => Wire> {
    const database = await (this.opened ??= openPostgres());
    return () => new Wire(database);
  }

  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.catch(() => undefined);
    return done;
  }
}
