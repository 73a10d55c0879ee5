import { noRowToAddTo, zeroOf } from './column-sum';
import { columnText } from './column-text';
import type { Row } from './row-change';
import type { Table, TableColumn } from './table-of';
import { arrays, casts, names, onConflict, quote, texts, type Statement } from './table-sql';

type Added = Readonly<{ key: Row; by: Row }>;

/** Both sides have the column's own type here. */
const sameKey = ({ keys }: Table, left: string, right: string): string =>
  keys.map(({ column }) => `${left}.${quote(column)} = ${right}.${quote(column)}`).join(' AND ');

/** What is added, and the keys of the rows that were there, which have it now. */
const addedTo = (table: Table, touched: readonly TableColumn[]): string => {
  const brought = [...table.keys, ...touched];
  const aliased = brought.map((column) => `${casts([column])} AS ${quote(column.column)}`).join(', ');
  const sums = touched.map(({ column }) => {
    const name = quote(column);
    return `${name} = CASE WHEN m.${name} IS NULL THEN t.${name} ELSE coalesce(t.${name}, 0) + m.${name} END`;
  });
  const keys = table.keys.map(({ column }) => `t.${quote(column)}`).join(', ');
  const there =
    sums.length > 0
      ? `UPDATE ${table.path} AS t SET ${sums.join(', ')} FROM m WHERE ${sameKey(table, 't', 'm')} RETURNING ${keys}`
      : `SELECT ${keys} FROM ${table.path} AS t JOIN m ON ${sameKey(table, 't', 'm')}`;
  return (
    `WITH m AS (SELECT ${aliased} FROM unnest(${arrays(brought.length)}) AS m(${names(brought)})),` +
    ` there AS (${there})`
  );
};

const absent = (table: Table): string =>
  ` FROM m WHERE NOT EXISTS (SELECT FROM there WHERE ${sameKey(table, 'there', 'm')})`;

/** Zeros are written out: they are few, and none of them comes from outside. */
const startingValue = (column: TableColumn, touched: readonly TableColumn[]): string => {
  if (column.isKey) return `m.${quote(column.column)}`;
  if (touched.includes(column)) return `coalesce(m.${quote(column.column)}, 0)`;
  const zero = columnText(column, zeroOf(column));
  return zero === null ? `NULL::${column.type}` : `'${zero}'::${column.type}`;
};

/** Another writer may make the same row at the same moment: then this one adds to it. */
const orMade = (table: Table, touched: readonly TableColumn[]): string => {
  const sum = (column: string): string => `coalesce(t.${column}, 0) + excluded.${column}`;
  const values = table.columns.map((column) => startingValue(column, touched)).join(', ');
  const insert = ` INSERT INTO ${table.path} AS t (${names(table.columns)}) SELECT ${values}`;
  return insert + absent(table) + onConflict(table, touched, sum);
};

const orNamed = (table: Table): string => {
  const key = table.keys.map(({ column }) => `m.${quote(column)}::text`).join(', ');
  return ` SELECT concat_ws(', ', ${key}) AS key${absent(table)} ORDER BY 1 LIMIT 1`;
};

/**
 * Rows and what is added to each. A row that is not there starts from zeros; in a table with a column that has no zero it
 * comes back, and the statement has failed. Never an INSERT before the UPDATE: PostgreSQL holds the proposed row to every
 * constraint before it looks whether there is a row already.
 */
export const addStatement = (table: Table, rows: readonly Added[]): Statement => {
  const touched = table.columns.filter(({ property, isKey }) => !isKey && rows.some(({ by }) => property in by));
  const values = [...texts(table.keys, rows.map(({ key }) => key)), ...texts(touched, rows.map(({ by }) => by))]; // prettier-ignore
  const start = addedTo(table, touched);
  return table.columns.every((column) => column.isKey || zeroOf(column) !== undefined)
    ? { text: start + orMade(table, touched), values }
    : { text: start + orNamed(table), values, whenMissing: (key) => noRowToAddTo(table, key) };
};
