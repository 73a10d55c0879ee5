import { hash } from 'node:crypto';
import { DataSource, type EntityMetadata, type QueryRunner, Table } from 'typeorm';
import { dataSourceOptions, type Entity } from '../data-source';
import { differencesFrom } from '../entity-match';
import { underMigrationLock } from '../migrate';
import type { Asked } from '../unprepared';
import { dropFormerTables } from './former-tables';
import { PERSONAL_TABLE, readTableOf, type IndexDefinition, type ReadTableDefinition } from './read-table';
import { keepLedger, openLedger } from './read-table-ledger';
import { readTablesOf, schemasOf, type ReadTables } from './read-tables';

export type ReadTableSettings = ReadTables &
  Readonly<{
    /** The owner's address: only the owner may make tables. */
    ownerUrl: string;
    /** The role the service runs as. */
    appRole: string;
  }>;

/** A row class was changed, its table is there already with the former shape, and the version is still the same. */
export class ReadTableChanged extends Error {
  override readonly name = 'ReadTableChanged';
  constructor(table: string, differences: readonly string[]) {
    super(
      `${table} has another shape than its row class; raise the version of the class:\n  ${differences.join('\n  ')}`,
    );
  }
}

const LONGEST_NAME = 63;

const indexName = (table: string, { rest }: IndexDefinition): string => {
  const words = rest.replace(/^USING btree /, '').match(/[a-z0-9_]+/g) ?? [];
  const full = [table, ...words].join('_');
  return full.length <= LONGEST_NAME ? full : `${full.slice(0, LONGEST_NAME - 9)}_${hash('sha256', full).slice(0, 8)}`;
};

type Index = Readonly<{ path: string; indexdef: string }>;

/** What PostgreSQL says of indexes, without their names and their tables': `planning.skp_inbox_v1 INDEX USING btree (…)`. */
const knownIndexes = async (asked: Asked, schemas: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await asked.query(
    `SELECT schemaname || '.' || tablename AS path, indexdef FROM pg_indexes WHERE schemaname = ANY ($1)`,
    [schemas],
  );
  return new Set(
    (rows as readonly Index[]).map(
      ({ path, indexdef }) => `${path} ${indexdef.replace(/^CREATE (UNIQUE INDEX|INDEX) .*? ON \S+ /, '$1 ')}`,
    ),
  );
};

const quoted = (path: string): string => path.replace(/^(.*)\.(.*)$/, '"$1"."$2"');

type ReadTableMetadata = ReadTableDefinition & Readonly<{ metadata: EntityMetadata }>;

const makeIndexes = async (
  asked: Asked,
  { indexes, metadata, path }: ReadTableMetadata,
  known: ReadonlySet<string>,
) => {
  for (const index of indexes)
    if (!known.has(`${path} ${index.kind} ${index.rest}`))
      await asked.query(
        `CREATE ${index.kind} "${indexName(metadata.tableName, index)}" ON ${quoted(path)} ${index.rest}`,
      );
};

const makeTable = async (runner: QueryRunner, { metadata, path }: ReadTableMetadata, appRole: string) => {
  await runner.createTable(Table.create(metadata, runner.connection.driver));
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${quoted(path)} TO "${appRole}"`);
};

/** @throws ReadTableChanged */
const requireSameShape = ({ connection }: QueryRunner, { metadata, path }: ReadTableMetadata, table: Table): void => {
  const differences = differencesFrom(connection, metadata.columns, table);
  if (differences.length > 0) throw new ReadTableChanged(path, differences);
};

const metadataIn = (source: DataSource): readonly ReadTableMetadata[] =>
  source.entityMetadatas.flatMap((metadata) => {
    const definition = typeof metadata.target === 'function' ? readTableOf(metadata.target as Entity) : undefined;
    return definition ? [{ ...definition, metadata }] : [];
  });

const askedBy = (runner: QueryRunner): Asked => ({
  query: async (text, values) => ({ rows: (await runner.query(text, values)) as readonly object[] }),
});

const makeAll = async (runner: QueryRunner, settings: ReadTableSettings): Promise<readonly string[]> => {
  const { appRole, onEmpty } = settings;
  const asked = askedBy(runner);
  const wanted = metadataIn(runner.connection);
  for (const schema of schemasOf(wanted)) {
    await asked.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    await asked.query(`GRANT USAGE ON SCHEMA "${schema}" TO "${appRole}"`);
  }
  const found = new Map((await runner.getTables(wanted.map(({ path }) => path))).map((table) => [table.name, table]));
  const existing = wanted.map(({ path }) => path).filter((path) => found.has(path));
  const filled = await openLedger(asked, appRole, wanted, existing);
  const empty = wanted.map(({ path }) => path).filter((path) => !filled.includes(path));
  if (empty.length > 0) await onEmpty?.(asked, empty);
  const indexes = await knownIndexes(asked, schemasOf(wanted));
  for (const table of wanted) {
    const there = found.get(table.path);
    if (there) requireSameShape(runner, table, there);
    else await makeTable(runner, table, appRole);
    await makeIndexes(asked, table, indexes);
    if (table.isPersonal) await asked.query(`COMMENT ON TABLE ${quoted(table.path)} IS '${PERSONAL_TABLE}'`);
  }
  await dropFormerTables(asked, settings);
  await keepLedger(asked, wanted);
  return wanted.map(({ path }) => path).filter((path) => !existing.includes(path));
};

/**
 * Makes the read tables and indexes that are missing, all in one transaction; what is there stays, with its rows. A table of a
 * new version is empty afterwards: the service fills it from its log before it is ready. The one before stays until nobody works
 * anything into it any more. Answers what was made.
 * @throws ReadTableChanged, NewerReadTable, what `onEmpty` throws, the driver's error.
 */
export const makeReadTables = (settings: ReadTableSettings): Promise<readonly string[]> => {
  const { ownerUrl: url, entities } = settings;
  if (readTablesOf(entities).length === 0) return Promise.resolve([]);
  return underMigrationLock(url, async () => {
    const source = new DataSource(
      dataSourceOptions({ url, entities, schema: 'public', poolSize: 1, onPoolError: () => undefined }),
    );
    await source.initialize();
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction();
      const made = await makeAll(runner, settings);
      await runner.commitTransaction();
      return made;
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
      await source.destroy();
    }
  });
};
