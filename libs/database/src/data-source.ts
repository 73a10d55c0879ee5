import * as pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { HouseNaming } from './naming';

/** A TypeORM entity class. */
export type Entity<Row extends object = object> = new () => Row;

export type DataSourceSettings = Readonly<{
  url: string;
  entities: readonly Entity[];
  /** Schema of the read models; an entity that names its own keeps it. */
  schema: string;
  /** Connections at most; idle ones are closed after a while. */
  poolSize: number;
  onPoolError: (error: unknown) => void;
}>;

/** Longer than the rest between two looks at what is due (30 s): a connection made anew for each look costs more than one that is kept. */
const IDLE_MS = 45_000;
/** Longer nobody waits for a connection; a request is then told to come again. */
const CONNECT_MS = 5_000;

/** Options of a DataSource that reads: no synchronize, and a forgotten value in `where` is an error, not "all rows". */
export const dataSourceOptions = (settings: DataSourceSettings): DataSourceOptions => ({
  type: 'postgres',
  // Otherwise TypeORM looks for it by its name when it runs: a second copy beside the one of the bundle.
  driver: pg,
  url: settings.url,
  schema: settings.schema,
  entities: [...settings.entities],
  namingStrategy: new HouseNaming(),
  poolSize: settings.poolSize,
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  synchronize: false,
  migrationsRun: false,
  logging: false,
  installExtensions: false,
  poolErrorHandler: settings.onPoolError,
  extra: {
    idleTimeoutMillis: IDLE_MS,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: `${settings.schema}-queries`,
  },
});

/** @throws the driver's error when the database cannot be reached. */
export const openDataSource = (settings: DataSourceSettings): Promise<DataSource> =>
  new DataSource(dataSourceOptions(settings)).initialize();
