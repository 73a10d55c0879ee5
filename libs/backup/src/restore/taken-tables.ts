import { readTablesOf, schemasOf, type DatabaseSchema } from '@kinerja/database';
import { BackupFault } from '../backup-fault';

type Named = Readonly<{ schema: string; name: string }>;

/** Table and version of a read table's name: `skp_inbox_v2`. */
const VERSIONED = /^(.*)_v(\d+)$/;

const refuseNewer = (service: string, { schema, name }: Named, { readTables }: DatabaseSchema): void => {
  const [, base, version] = VERSIONED.exec(name) ?? [];
  const own = readTablesOf(readTables?.entities ?? []).find((table) => table.schema === schema && table.base === base);
  if (own && Number(version) > own.version)
    throw new BackupFault(
      `The backup of ${service} was made by another version: this one has ${own.path}, not ${schema}.${name}. Restore it with the version that made it, or a later one.`,
    );
};

/**
 * The tables that are copied. Read tables that are no more, or that are made in another version by now, are left out: the log
 * fills what has taken their place. @throws BackupFault for a read table of a newer version.
 */
export const takenTables = <Table extends Named>(
  service: string,
  tables: readonly Table[],
  schema: DatabaseSchema,
): readonly Table[] => {
  const { readTables } = schema;
  if (!readTables) return tables;
  const made = readTablesOf(readTables.entities);
  const [paths, schemas] = [made.map(({ path }) => path), schemasOf(made)];
  tables.forEach((table) => refuseNewer(service, table, schema));
  const isTaken = ({ schema: of, name }: Named): boolean =>
    !schemas.includes(of) || !VERSIONED.test(name) || paths.includes(`${of}.${name}`);
  return tables.filter(isTaken);
};

/** Read tables that begin empty, because none of those copied is theirs. */
export const emptyTablesOf = ({ readTables }: DatabaseSchema, copied: readonly Named[]): readonly string[] => {
  const filled = copied.map(({ schema, name }) => `${schema}.${name}`);
  return readTablesOf(readTables?.entities ?? []).map(({ path }) => path).filter((path) => !filled.includes(path)); // prettier-ignore
};
