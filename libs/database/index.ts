export { bigintColumn, nullableBigintColumn } from './src/bigint-column';
export { inTransaction } from './src/transaction';
export { versionColumn } from './src/version-column';
export { instantColumn, nullableInstantColumn } from './src/instant-column';
export { columnNameOf, HouseNaming } from './src/naming';
export { dataSourceOptions, openDataSource, type DataSourceSettings, type Entity } from './src/data-source';
export { migrate, type MigrateSettings } from './src/migrate';
export type { MigrationFolder } from './src/migrations';
export { expectEntityMatchesTable } from './src/entity-match';
