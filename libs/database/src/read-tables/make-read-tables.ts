import { hash } from 'node:crypto';
import { DataSource, type EntityMetadata, type QueryRunner, Table } from 'typeorm';
import { dataSourceOptions, type Entity } from '../data-source';
import { differencesFrom } from '../entity-match';
import { underMigrationLock } from '../migrate';
import { indexesOf, type IndexDefinition } from './read-table';

export type ReadTableSettings = Readonly<{
  /** The owner's address: only the owner may make tables. */
  ownerUrl: string;
  /** The role the service runs as. */
  appRole: string;
  /** Schema of the read models; made where it is missing. */
  schema: string;
  /** Row classes; those without `@ReadTable` are left to the migrations. */
  entities: readonly Entity[];
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

/** What PostgreSQL says of an index, without its name and its table's. */
const knownIndexes = async (
  runner: QueryRunner,
  { schema, tableName }: EntityMetadata,
): Promise<ReadonlySet<string>> => {
  const found = (await runner.query('SELECT indexdef FROM pg_indexes WHERE schemaname = $1 AND tablename = $2', [
    schema,
    tableName,
  ])) as readonly Readonly<{ indexdef: string }>[];
  return new Set(found.map(({ indexdef }) => indexdef.replace(/^CREATE (UNIQUE INDEX|INDEX) .*? ON \S+ /, '$1 ')));
};

const makeIndexes = async (runner: QueryRunner, metadata: EntityMetadata, wanted: readonly IndexDefinition[]) => {
  const known = await knownIndexes(runner, metadata);
  for (const index of wanted)
    if (!known.has(`${index.kind} ${index.rest}`))
      await runner.query(
        `CREATE ${index.kind} "${indexName(metadata.tableName, index)}" ON ${pathOf(metadata)} ${index.rest}`,
      );
};

const pathOf = ({ schema, tableName }: EntityMetadata): string => `"${schema ?? 'public'}"."${tableName}"`;

/** Answers whether the table was made. @throws ReadTableChanged */
const makeTable = async (runner: QueryRunner, metadata: EntityMetadata, appRole: string): Promise<boolean> => {
  const table = await runner.getTable(metadata.tablePath);
  if (table) {
    const differences = differencesFrom(runner.connection, metadata.columns, table);
    if (differences.length > 0) throw new ReadTableChanged(metadata.tablePath, differences);
    return false;
  }
  await runner.createTable(Table.create(metadata, runner.connection.driver));
  await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${pathOf(metadata)} TO "${appRole}"`);
  return true;
};

const readTablesOf = (source: DataSource) =>
  source.entityMetadatas.flatMap((metadata) => {
    const indexes = typeof metadata.target === 'function' ? indexesOf(metadata.target as Entity) : undefined;
    return indexes ? [{ metadata, indexes }] : [];
  });

const makeAll = (source: DataSource, { schema, appRole }: ReadTableSettings): Promise<readonly string[]> =>
  source.transaction(async ({ queryRunner }) => {
    if (!queryRunner) throw new Error('a transaction has a query runner');
    await queryRunner.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
    await queryRunner.query(`GRANT USAGE ON SCHEMA "${schema}" TO "${appRole}"`);
    const made: string[] = [];
    for (const { metadata, indexes } of readTablesOf(source)) {
      if (await makeTable(queryRunner, metadata, appRole)) made.push(metadata.tablePath);
      await makeIndexes(queryRunner, metadata, indexes);
    }
    return made;
  });

/**
 * Makes the read tables and indexes that are missing, all in one transaction; what is there stays, with its rows. A table of a
 * new version is empty afterwards: the service fills it from its log before it is ready. Answers what was made.
 * @throws ReadTableChanged, the driver's error.
 */
export const makeReadTables = (settings: ReadTableSettings): Promise<readonly string[]> =>
  underMigrationLock(settings.ownerUrl, async () => {
    const { ownerUrl: url, entities } = settings;
    const source = new DataSource(
      dataSourceOptions({ url, entities, schema: 'public', poolSize: 1, onPoolError: () => undefined }),
    );
    await source.initialize();
    try {
      return await makeAll(source, settings);
    } finally {
      await source.destroy();
    }
  });
