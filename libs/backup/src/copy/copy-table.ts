import { pipeline } from 'node:stream/promises';
import type { Readable, Transform, Writable } from 'node:stream';
import type { Client } from 'pg';
import { from, to, type CopyToStreamQuery } from 'pg-copy-streams';
import { Measure, nowhere, type Measured } from './measure';

/** What is needed to copy a table, in either direction. */
export type Columns = Readonly<{ schema: string; name: string; columns: readonly string[] }>;
export type Copied = Measured & Readonly<{ rows: number }>;

const pathOf = (client: Client, { schema, name }: Columns): string =>
  `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;

const listed = (client: Client, table: Columns): string =>
  `${pathOf(client, table)} (${table.columns.map((column) => client.escapeIdentifier(column)).join(', ')})`;

/** Rows in the order in which they lie, which a copy keeps: so equal tables give equal digests. */
export const copyOut = async (
  client: Client,
  table: Columns,
  sinks: readonly (Transform | Writable)[],
): Promise<Copied> => {
  const source = streamOf(client, table);
  const measure = new Measure();
  await pipeline([source, measure, ...sinks]);
  return { ...measure.result, rows: source.rowCount };
};

/** Digest of a table as it stands. */
export const digestOf = (client: Client, table: Columns): Promise<Copied> => copyOut(client, table, [nowhere()]);

/** Where a table's stream comes from, and what it passes on the way. */
export type Sources = readonly [Readable, ...Transform[]];

/** The stream of a table, for whoever writes it elsewhere. */
export const streamOf = (client: Client, table: Columns): CopyToStreamQuery =>
  client.query(to(`COPY ${listed(client, table)} TO STDOUT (FORMAT binary)`));

/**
 * Empties the tables in the transaction that fills them: PostgreSQL then appends in order and writes the rows frozen.
 * All at once, because some refer to others.
 */
export const emptyTables = async (client: Client, tables: readonly Columns[]): Promise<void> => {
  if (tables.length > 0) await client.query(`TRUNCATE ${tables.map((table) => pathOf(client, table)).join(', ')}`);
};

/** To be called behind `emptyTables`, in its transaction. */
export const copyIn = async (client: Client, table: Columns, sources: Sources): Promise<void> => {
  const target = client.query(from(`COPY ${listed(client, table)} FROM STDIN (FORMAT binary, FREEZE)`));
  await pipeline([...sources, target]);
};
