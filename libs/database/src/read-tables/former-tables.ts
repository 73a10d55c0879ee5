import type { Asked } from '../unprepared';
import { readTablesOf, type FormerTable, type ReadTables } from './read-tables';

/** `skp_inbox_v1` where the class says version 2; a newer one is never among them: nothing is made where there is one. */
const formerTables = async (asked: Asked, { entities }: ReadTables): Promise<readonly FormerTable[]> => {
  const tables = readTablesOf(entities).filter(({ version }) => version > 1);
  if (tables.length === 0) return [];
  const { rows } = await asked.query('SELECT schemaname AS schema, tablename AS name FROM pg_tables');
  const found = rows as readonly Readonly<{ schema: string; name: string }>[];
  return tables.flatMap(({ schema, base, version }) =>
    found
      .filter((table) => table.schema === schema)
      .filter(({ name }) => Number(new RegExp(`^${base}_v(\\d+)$`).exec(name)?.[1] ?? version) < version)
      .map(({ name }) => ({ schema, former: name, present: `${base}_v${version}` })),
  );
};

/** Drops what nobody works anything into any more; what a former process may still read stays, for a later preparation. */
export const dropFormerTables = async (asked: Asked, tables: ReadTables): Promise<void> => {
  if (!tables.forgetIfLeft) return;
  for (const table of await formerTables(asked, tables))
    if (await tables.forgetIfLeft(asked, table)) await asked.query(`DROP TABLE "${table.schema}"."${table.former}"`);
};
