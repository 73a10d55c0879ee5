import type { DatabaseSchema } from '@kinerja/database';
import { databaseName } from '@kinerja/installation';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { streamOf } from '../copy/copy-table';
import { Measure } from '../copy/measure';
import { NewDatabase, putInPlace, type CopiedTable, type Feed } from '../restore/new-database';
import { foldersAsOf } from '../restore/schema-of-its-day';
import { takenTables } from '../restore/taken-tables';
import { alongside, withViews, type DatabaseView } from '../views/instance-view';
import { migrationsIn, sequencesOf, tablesOf } from '../views/tables';

export type InstanceMove = Readonly<{
  code: string;
  services: readonly string[];
  from: LocalPostgres;
  to: LocalPostgres;
  schemaOf: (service: string) => DatabaseSchema;
}>;

/** A table as it stood before and stands now. */
export type MovedTable = CopiedTable & Readonly<{ service: string }>;

/** Straight from one cluster into the other, measured on the way. */
const fromView =
  (view: DatabaseView, copied: CopiedTable[]): Feed =>
  (table, write) =>
    alongside(view, async (client) => {
      const source = streamOf(client, table);
      const measure = new Measure();
      await write([source, measure]);
      copied.push({ ...table, rows: source.rowCount, ...measure.result });
    });

const moveDatabase = async (
  view: DatabaseView,
  database: NewDatabase,
  schema: DatabaseSchema,
): Promise<readonly MovedTable[]> => {
  const { client, service } = view;
  const copied: CopiedTable[] = [];
  await database.create();
  const migrations = await migrationsIn(client);
  await database.prepare({ ...schema, folders: await foldersAsOf(schema.folders, { service, migrations }) });
  await database.fill(takenTables(service, await tablesOf(client), schema), fromView(view, copied));
  await database.setSequences(await sequencesOf(client));
  await database.compare(copied);
  await database.requireSources(schema, copied);
  await database.analyse();
  return copied.map((table) => ({ service, ...table }));
};

/**
 * Copies every database of the instance with all places in it: log, cursors, consumers' offsets, keys, read models. Same log,
 * same incarnation. @throws BackupFault when a table did not arrive as it was.
 */
export const moveInstance = (move: InstanceMove, stamp: string): Promise<readonly MovedTable[]> => {
  const { code, services, from, to, schemaOf } = move;
  const urls = services.map((service) => ({ service, url: from.url(databaseName(code, service)) }));
  return withViews(urls, async (views) => {
    const moved: MovedTable[] = [];
    const databases: NewDatabase[] = [];
    for (const view of views) {
      const database = new NewDatabase(to, databaseName(code, view.service));
      moved.push(...(await moveDatabase(view, database, schemaOf(view.service))));
      databases.push(database);
    }
    await putInPlace(to, databases, stamp);
    return moved;
  });
};
