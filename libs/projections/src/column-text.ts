import type { TableColumn } from './table-of';

const arrayItem = (item: unknown): string =>
  item === null || item === undefined ? 'NULL' : `"${plain(item).replace(/["\\]/g, '\\$&')}"`;

const plain = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/**
 * A value as PostgreSQL reads it from text, so that one `text[]` per column carries a batch whatever the types are
 * (an array of arrays would be flattened by `unnest`). Undefined is null.
 */
export const columnText = ({ kind }: TableColumn, value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'array' && Array.isArray(value)) return `{${value.map(arrayItem).join(',')}}`;
  return plain(value);
};
