import { columnText } from './column-text';
import { zeroRow } from './column-sum';
import type { Row } from './row-change';
import type { Table, TableColumn } from './table-of';

export type Statement = Readonly<{ text: string; values: readonly (readonly (string | null)[])[] }>;

const quote = (name: string): string => `"${name}"`;
const names = (columns: readonly TableColumn[]): string => columns.map(({ column }) => quote(column)).join(', ');
const casts = (columns: readonly TableColumn[]): string =>
  columns.map(({ column, type }) => `m.${quote(column)}::${type}`).join(', ');
const arrays = (count: number): string => Array.from({ length: count }, (_, at) => `$${at + 1}::text[]`).join(', ');
const texts = (columns: readonly TableColumn[], rows: readonly Row[]): Statement['values'] =>
  columns.map((column) => rows.map((row) => columnText(column, row[column.property])));
const sameKey = (table: Table): string =>
  table.keys.map(({ column, type }) => `t.${quote(column)} = m.${quote(column)}::${type}`).join(' AND ');

const inserted = (table: Table): string =>
  `INSERT INTO ${table.path} AS t (${names(table.columns)}) SELECT ${casts(table.columns)}` +
  ` FROM unnest(${arrays(table.columns.length)}) AS m(${names(table.columns)})`;

const onConflict = (table: Table, changed: readonly TableColumn[], value: (column: string) => string): string => {
  const sets = changed.map(({ column }) => `${quote(column)} = ${value(quote(column))}`);
  return ` ON CONFLICT (${names(table.keys)}) DO ${sets.length > 0 ? `UPDATE SET ${sets.join(', ')}` : 'NOTHING'}`;
};

export const upsertStatement = (table: Table, rows: readonly Row[]): Statement => {
  const changed = table.columns.filter(({ isKey }) => !isKey);
  return {
    text: inserted(table) + onConflict(table, changed, (column) => `excluded.${column}`),
    values: texts(table.columns, rows),
  };
};

export const deleteStatement = (table: Table, keys: readonly Row[]): Statement => ({
  text:
    `DELETE FROM ${table.path} AS t USING unnest(${arrays(table.keys.length)}) AS m(${names(table.keys)})` +
    ` WHERE ${sameKey(table)}`,
  values: texts(table.keys, keys),
});

/** Rows and what is added to each; a row that does not exist starts from zeros. */
export const addStatement = (table: Table, rows: readonly Readonly<{ key: Row; by: Row }>[]): Statement => {
  const touched = table.columns.filter(({ property }) => rows.some(({ by }) => property in by));
  const sum = (column: string): string => `coalesce(t.${column}, 0) + coalesce(excluded.${column}, 0)`;
  return {
    text: inserted(table) + onConflict(table, touched, sum),
    values: texts(table.columns, rows.map(({ key, by }) => ({ ...zeroRow(table, key), ...by }))), // prettier-ignore
  };
};

/** One statement though the rows set different columns: a flag per column says whether this row sets it. */
export const patchStatement = (table: Table, rows: readonly Readonly<{ key: Row; set: Row }>[]): Statement => {
  const set = table.columns.filter(({ property, isKey }) => !isKey && rows.some((row) => property in row.set));
  const flags = set.map((column) => rows.map((row) => String(column.property in row.set)));
  const aliases = [...table.keys, ...set].map(({ column }) => quote(column));
  const flagNames = set.map((_, at) => `is_set_${at}`);
  const assigned = set.map(({ column, type }, at) => {
    const name = quote(column);
    return `${name} = CASE WHEN m.is_set_${at}::boolean THEN m.${name}::${type} ELSE t.${name} END`;
  });
  const count = table.keys.length + 2 * set.length;
  return {
    text:
      `UPDATE ${table.path} AS t SET ${assigned.join(', ')}` +
      ` FROM unnest(${arrays(count)}) AS m(${[...aliases, ...flagNames].join(', ')}) WHERE ${sameKey(table)}`,
    values: [
      ...texts(table.keys, rows.map(({ key }) => key)), // prettier-ignore
      ...texts(set, rows.map((row) => row.set)), // prettier-ignore
      ...flags,
    ],
  };
};
