import { unlessUnprepared, type Asked } from '../unprepared';
import type { ReadTableDefinition } from './read-table';

/** The read tables of the release that prepared the database last; beside the ledgers of the migrations. */
const LEDGER = 'public.read_tables';

/** `planning.skp_inbox_v1`; none where nobody has prepared the database for the role that asks. @throws the driver's error. */
export const preparedTables = (asked: Asked): Promise<readonly string[]> =>
  unlessUnprepared([], async () => {
    const { rows } = await asked.query(`SELECT path FROM ${LEDGER} ORDER BY path`);
    return (rows as readonly Readonly<{ path: string }>[]).map(({ path }) => path);
  });

/** A newer release has prepared the database: its tables are not changed back. */
export class NewerReadTable extends Error {
  override readonly name = 'NewerReadTable';
  constructor(made: string, version: number) {
    super(`a newer release has made ${made}, and this one has version ${version} of it; prepare with that one`);
  }
}

const refuseOlder = (made: readonly string[], tables: readonly ReadTableDefinition[]): void => {
  for (const { schema, base, version } of tables) {
    const newer = made.find((path) => {
      const [, known] = new RegExp(`^${schema}\\.${base}_v(\\d+)$`).exec(path) ?? [];
      return known !== undefined && Number(known) > version;
    });
    if (newer !== undefined) throw new NewerReadTable(newer, version);
  }
};

/**
 * Opens the ledger within the owner's transaction. Answers which of the tables were there and have been filled ever since: those
 * that the last preparation stated, or, where migrations have made them, those in `existing`. @throws NewerReadTable
 */
export const openLedger = async (
  asked: Asked,
  appRole: string,
  tables: readonly ReadTableDefinition[],
  existing: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await asked.query('SELECT to_regclass($1) IS NOT NULL AS known', [LEDGER]);
  if ((rows as readonly Readonly<{ known: boolean }>[])[0]?.known === true) {
    const made = await preparedTables(asked);
    refuseOlder(made, tables);
    return made.filter((path) => existing.includes(path));
  }
  await asked.query(`CREATE TABLE ${LEDGER} (path text PRIMARY KEY)`);
  await asked.query(`GRANT USAGE ON SCHEMA public TO "${appRole}"`);
  await asked.query(`GRANT SELECT ON ${LEDGER} TO "${appRole}"`);
  return existing;
};

/** From now on the database is as this release states it. */
export const keepLedger = async (asked: Asked, tables: readonly ReadTableDefinition[]): Promise<void> => {
  const paths = tables.map(({ path }) => path);
  await asked.query(`DELETE FROM ${LEDGER} WHERE path <> ALL ($1)`, [paths]);
  await asked.query(`INSERT INTO ${LEDGER} SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [paths]);
};
