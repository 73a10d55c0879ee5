import type { MigrationFolder } from './migrations';
import type { ReadTables } from './read-tables/read-tables';

/** What a service's database is made of. */
export type DatabaseSchema = Readonly<{
  /** SQL of logs, inboxes and stores that nothing could fill again, carried out in this order. */
  folders: readonly MigrationFolder[];
  /** Made from their row classes, behind the folders. */
  readTables?: ReadTables;
}>;
