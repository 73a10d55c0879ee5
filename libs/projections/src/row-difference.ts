import type { PoolClient } from 'pg';
import type { Table, TableColumn } from './table-of';

/** How many rows are expected, and the first one that differs: by its key and the names of its columns, never by what stands in them. */
export type RowDifference = Readonly<{ rows: number; difference?: string }>;

type Found = Readonly<{
  rows: number;
  key: string | null;
  stored: boolean;
  expected: boolean;
  columns: readonly string[];
}>;

const quoted = ({ column }: TableColumn): string => `"${column}"`;

const FIRST = ({ path, keys }: Table, shadow: string): string => {
  const on = keys.map((key) => `stored.${quoted(key)} = expected.${quoted(key)}`).join(' AND ');
  const told = keys.map((key) => `'${key.column} ' || coalesce(stored.${quoted(key)}, expected.${quoted(key)})::text`);
  const [first] = keys.map(quoted);
  return `
    WITH difference AS (
      SELECT concat_ws(', ', ${told.join(', ')}) AS key, stored.${first} IS NOT NULL AS stored, expected.${first} IS NOT NULL AS expected,
        ARRAY(SELECT key FROM json_each(to_json(stored)) AS has JOIN json_each(to_json(expected)) AS wants USING (key)
              WHERE has.value::text IS DISTINCT FROM wants.value::text ORDER BY key) AS columns
      FROM ${path} AS stored FULL JOIN ${shadow} AS expected ON ${on}
      WHERE stored::text IS DISTINCT FROM expected::text ORDER BY 1 LIMIT 1)
    SELECT (SELECT count(*) FROM ${shadow})::int AS rows, difference.*
    FROM (SELECT 1) AS always LEFT JOIN difference ON true`;
};

const inWords = ({ key, stored, expected, columns }: Found): string => {
  if (!stored) return `row ${key} is missing`;
  if (!expected) return `row ${key} is there and no event gives it`;
  return `row ${key} differs in ${columns.join(', ')}`;
};

/** Compares a read model with the same table filled anew in `shadow`, column by column as text. */
export const rowDifference = async (client: PoolClient, table: Table, shadow: string): Promise<RowDifference> => {
  const { rows } = await client.query<Found>(FIRST(table, shadow));
  const [found] = rows;
  if (!found || found.key === null) return { rows: found?.rows ?? 0 };
  return { rows: found.rows, difference: inWords(found) };
};
