import type { DataSource, Table, TableColumn } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Entity } from './data-source';

const differencesOf = (dataSource: DataSource, column: ColumnMetadata, found: TableColumn): readonly string[] => {
  const wanted = {
    type: dataSource.driver.normalizeType(column),
    isArray: column.isArray,
    isNullable: column.isNullable,
    isPrimary: column.isPrimary,
  };
  const aspects = ['type', 'isArray', 'isNullable', 'isPrimary'] as const;
  return aspects
    .filter((aspect) => wanted[aspect] !== found[aspect])
    .map((aspect) => `${column.databaseName}: ${aspect} is ${found[aspect]}, the entity says ${wanted[aspect]}`);
};

/** Where a table differs from what the columns of its entity say. */
export const differencesFrom = (
  dataSource: DataSource,
  columns: readonly ColumnMetadata[],
  table: Table,
): readonly string[] => {
  const named = new Set(columns.map((column) => column.databaseName));
  const surplus = table.columns.filter(({ name }) => !named.has(name)).map(({ name }) => `${name}: not in the entity`);
  const others = columns.flatMap((column) => {
    const found = table.columns.find(({ name }) => name === column.databaseName);
    return found ? differencesOf(dataSource, column, found) : [`${column.databaseName}: not in the table`];
  });
  return [...surplus, ...others];
};

/**
 * Holds an entity against the table its migrations made: columns, types, nullability, primary key.
 * @throws Error that lists every difference.
 */
export const expectEntityMatchesTable = async (dataSource: DataSource, entity: Entity): Promise<void> => {
  const { tablePath, columns } = dataSource.getMetadata(entity);
  const runner = dataSource.createQueryRunner();
  try {
    const table = await runner.getTable(tablePath);
    const differences = table ? differencesFrom(dataSource, columns, table) : ['there is no such table'];
    if (differences.length > 0)
      throw new Error(`${tablePath} and ${entity.name} differ:\n  ${differences.join('\n  ')}`);
  } finally {
    await runner.release();
  }
};
