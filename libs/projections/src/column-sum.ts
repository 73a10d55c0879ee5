import { Ratio } from '@kinerja/kernel';
import type { ColumnValue, Row } from './row-change';
import type { Table, TableColumn } from './table-of';
import { UnfitRow } from './unfit-row';

const scaleOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const decimalSum = (left: string, right: string): string =>
  Ratio.parse(left)
    .plus(Ratio.parse(right))
    .toFixed(Math.max(scaleOf(left), scaleOf(right)));

const integerSum = (left: ColumnValue, right: ColumnValue): ColumnValue =>
  typeof left === 'number' && typeof right === 'number' ? left + right : BigInt(String(left)) + BigInt(String(right));

/** As `coalesce(left, 0) + coalesce(right, 0)` of PostgreSQL; decimals are text and stay exact. */
export const columnSum = (column: TableColumn, left: ColumnValue, right: ColumnValue): ColumnValue => {
  if (left === null) return right;
  if (right === null) return left;
  if (column.kind === 'integer') return integerSum(left, right);
  if (column.kind === 'decimal') return decimalSum(String(left), String(right));
  throw new UnfitRow(`${column.property} is no number, nothing can be added to it`);
};

/** Undefined where a column has none: a uuid, a date, a point in time that must not be null. */
export const zeroOf = ({ kind, isNullable }: TableColumn): ColumnValue | undefined => {
  if (kind === 'integer') return 0;
  if (kind === 'decimal') return '0';
  if (isNullable) return null;
  const zeros = { boolean: false, array: [], json: {}, text: '', other: undefined } as const;
  return zeros[kind];
};

export const noRowToAddTo = ({ name, columns }: Table, key: string): UnfitRow => {
  const lacking = columns.filter((column) => !column.isKey && zeroOf(column) === undefined);
  const reasons = lacking.map(({ property, type }) => `${property} (${type})`).join(', ');
  return new UnfitRow(`${name}: there is no row ${key} to add to, and none can be made: no zero for ${reasons}`);
};

/** What `add` starts from where there is no row: numbers 0, the rest null or empty. @throws UnfitRow where a column has no zero. */
export const zeroRow = (table: Table, key: Row): Row =>
  Object.fromEntries(
    table.columns.map((column) => {
      const value = key[column.property] ?? zeroOf(column);
      if (value === undefined) throw noRowToAddTo(table, Object.values(key).join(', '));
      return [column.property, value];
    }),
  );

/** @throws UnfitRow when `by` names a column that is no number or does not exist. */
export const plus = (table: Table, row: Row, by: Row): Row => {
  const sums = Object.entries(by).map(([property, value]) => {
    const column = table.columns.find((candidate) => candidate.property === property);
    if (!column) throw new UnfitRow(`${table.name} has no column for ${property}`);
    return [property, columnSum(column, row[property] ?? null, value)] as const;
  });
  return { ...row, ...Object.fromEntries(sums) };
};
