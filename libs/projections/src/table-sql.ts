import { columnText } from './column-text';
import type { Row } from './row-change';
import type { Table, TableColumn } from './table-of';

/** One array per parameter: a value per row, as text. */
export type Statement = Readonly<{
  text: string;
  values: readonly (readonly (string | null)[])[];
  /** Set where rows that come back (the key as text in `key`) are rows that were not there and had to be. */
  whenMissing?: (key: string) => Error;
}>;

export const quote = (name: string): string => `"${name}"`;
export const names = (columns: readonly TableColumn[]): string => columns.map(({ column }) => quote(column)).join(', ');
/** `m` is what a statement brings along, all of it text. */
export const casts = (columns: readonly TableColumn[]): string =>
  columns.map(({ column, type }) => `m.${quote(column)}::${type}`).join(', ');
export const arrays = (count: number): string =>
  Array.from({ length: count }, (_, at) => `$${at + 1}::text[]`).join(', ');
export const texts = (columns: readonly TableColumn[], rows: readonly Row[]): Statement['values'] =>
  columns.map((column) => rows.map((row) => columnText(column, row[column.property])));

export const onConflict = (
  table: Table,
  changed: readonly TableColumn[],
  value: (column: string) => string,
): string => {
  const sets = changed.map(({ column }) => `${quote(column)} = ${value(quote(column))}`);
  return ` ON CONFLICT (${names(table.keys)}) DO ${sets.length > 0 ? `UPDATE SET ${sets.join(', ')}` : 'NOTHING'}`;
};
