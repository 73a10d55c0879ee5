import { withoutValues } from '@kinerja/diagnostics';
import type { Row, RowChange } from './row-change';
import { RowFold, type FoldedRow } from './row-fold';
import { addStatement } from './add-statement';
import { deleteStatement, patchStatement, upsertStatement } from './row-statements';
import type { Statement } from './table-sql';
import { tableOf, type EntityClass } from './table-of';
import { UnfitRow } from './unfit-row';

/** A `pg` client inside a transaction (never a pool: the statements belong together). */
export interface RowWriter {
  query(text: string, values: unknown[]): Promise<Readonly<{ rows: readonly Readonly<{ key?: string }>[] }>>;
}

type Relative = Extract<FoldedRow, { kind: 'relative' }>;

const isEmpty = (row: Row): boolean => Object.keys(row).length === 0;

const patches = (rows: readonly Relative[], part: 'before' | 'after'): readonly { key: Row; set: Row }[] =>
  rows.filter((row) => !isEmpty(row[part])).map((row) => ({ key: row.key, set: row[part] }));

const orNothing = <T>(rows: readonly T[], statement: (rows: readonly T[]) => Statement): readonly Statement[] =>
  rows.length > 0 ? [statement(rows)] : [];

/** At most one statement of each kind, in the order in which they must run. */
export const statementsOf = ({ table }: RowFold, folded: readonly FoldedRow[]): readonly Statement[] => {
  const known = folded.filter((row) => row.kind === 'known');
  const relative = folded.filter((row) => row.kind === 'relative');
  const gone = known.filter(({ row }) => row === undefined).map(({ key }) => key);
  const whole = known.flatMap(({ row }) => (row ? [row] : []));
  const adds = relative.flatMap(({ key, added }) => (added ? [{ key, by: added }] : []));
  return [
    ...orNothing(gone, (rows) => deleteStatement(table, rows)),
    ...orNothing(whole, (rows) => upsertStatement(table, rows)),
    ...orNothing(patches(relative, 'before'), (rows) => patchStatement(table, rows)),
    ...orNothing(adds, (rows) => addStatement(table, rows)),
    ...orNothing(patches(relative, 'after'), (rows) => patchStatement(table, rows)),
  ];
};

const statementsFor = (fold: RowFold): readonly Statement[] => {
  try {
    return statementsOf(fold, fold.folded());
  } catch (cause) {
    throw new UnfitRow(cause instanceof Error ? withoutValues(cause.message) : 'a value has no text', { cause });
  }
};

/**
 * Writes what was folded, whatever the number of changes, in at most five statements.
 * @throws UnfitRow when something is added to a row that is not there and cannot be made, or a value has no text.
 */
export const writeFold = async (writer: RowWriter, fold: RowFold): Promise<void> => {
  for (const { text, values, whenMissing } of statementsFor(fold)) {
    const { rows } = await writer.query(text, [...values]);
    if (whenMissing && rows[0]) throw whenMissing(String(rows[0].key));
  }
};

/**
 * Carries out changes to one table in the order given, inside the caller's transaction.
 * @throws UnfitRow for a change without its key or an `add` to a row that is not there and cannot be made, and the database's error for a row that breaks a constraint.
 */
export const writeRowChanges = async <R extends object>(
  writer: RowWriter,
  entity: EntityClass<R>,
  changes: readonly RowChange<R>[],
): Promise<void> => {
  const fold = new RowFold(tableOf(entity));
  fold.add(changes as readonly RowChange[]);
  await writeFold(writer, fold);
};
