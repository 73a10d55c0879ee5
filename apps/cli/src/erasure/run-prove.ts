import { writeFileSync } from 'node:fs';
import { instancesOf, type KnownInstance } from '@kinerja/backup';
import { Databases, type Home } from '@kinerja/installation';
import type { Pool } from 'pg';
import { OperatorFault } from '../operator/operator-fault';
import { filesHolding } from './files-holding';

export type ProveOptions = Readonly<{ home?: string; instance?: string; text: string; json?: string }>;

/** A table or a file, and how many rows of it hold the text. */
type Found = Readonly<{ place: string; rows: number }>;

/** Shorter ones stand in every row. */
const SHORTEST = 3;

const TABLES = `SELECT format('%I.%I', schemaname, tablename) AS path FROM pg_tables
  WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;

const tablesHolding = async (pool: Pool, name: string, text: string) => {
  const { rows: tables } = await pool.query<{ path: string }>(TABLES);
  const found: Found[] = [];
  for (const { path } of tables) {
    const { rows } = await pool.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${path} one WHERE position(lower($1) in lower(one::text)) > 0`,
      [text],
    );
    if (rows[0]?.rows) found.push({ place: `${name} ${path}`, rows: rows[0].rows });
  }
  return { tables: tables.length, found };
};

const proved = async (databases: Databases, known: readonly KnownInstance[], text: string) => {
  const found: Found[] = [];
  let tables = 0;
  for (const { instance, services } of known)
    for (const service of services) {
      const looked = await tablesHolding(
        await databases.pool(instance.code, service),
        `${instance.code}/${service}`,
        text,
      );
      found.push(...looked.found);
      tables += looked.tables;
    }
  return { tables, found };
};

/** Every table as text, and every file of the home beside the cluster. @throws OperatorFault, CannotStart, PostgresFault */
export const runProve = async (home: Home, { instance, text, json }: ProveOptions): Promise<void> => {
  if (text.trim().length < SHORTEST) throw new OperatorFault(`A text of ${SHORTEST} characters or more is wanted.`);
  const databases = new Databases(home);
  try {
    const { tables, found } = await proved(databases, instancesOf(home, instance), text);
    const files = filesHolding(home.folder, text);
    found.push(...files.found.map((place) => ({ place, rows: 1 })));
    for (const { place, rows } of found) console.log(`FOUND  ${place}  ${rows}`);
    console.log(
      `\n${found.length === 0 ? 'nowhere' : `${found.length} places`}: ${tables} tables, ${files.files} files`,
    );
    if (json) writeFileSync(json, `${JSON.stringify({ tables, files: files.files, found }, null, 2)}\n`);
    process.exitCode = found.length > 0 ? 1 : 0;
  } finally {
    await databases.close();
  }
};
