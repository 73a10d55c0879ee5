import type { Row } from './row-change';
import type { Table } from './table-of';
import { arrays, casts, names, onConflict, quote, texts, type Statement } from './table-sql';

const sameKey = (table: Table): string =>
  table.keys.map(({ column, type }) => `t.${quote(column)} = m.${quote(column)}::${type}`).join(' AND ');

const inserted = (table: Table): string =>
  `INSERT INTO ${table.path} AS t (${names(table.columns)}) SELECT ${casts(table.columns)}` +
  ` FROM unnest(${arrays(table.columns.length)}) AS m(${names(table.columns)})`;

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
