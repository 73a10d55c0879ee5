import type { Pool } from 'pg';
import type { RefusedPart, WorkCause, WorkStore } from './work-store';

type Row = Readonly<{ process: string; id: string; done: number; parts: number; refused: readonly RefusedPart[] }>;

/** In the service's database, schema `process`. */
export const sqlWork = (pool: Pool): WorkStore => ({
  add: async (process, { id, item, cause }) => {
    await pool.query(
      `INSERT INTO process.work (process, id, item, cause) VALUES ($1, $2, $3, $4) ON CONFLICT (process, id) DO NOTHING`,
      [process, id, JSON.stringify(item), JSON.stringify(cause)],
    );
  },
  find: async (process, id) => {
    const { rows } = await pool.query<{ item: object; cause: WorkCause; skipped: readonly string[] | null }>(
      `SELECT item, cause, (SELECT array_agg(part) FROM process.skipped_parts skipped
         WHERE skipped.process = work.process AND skipped.id = work.id) AS skipped
       FROM process.work WHERE process = $1 AND id = $2 AND finished_at IS NULL`,
      [process, id],
    );
    if (!rows[0]) return undefined;
    const { item, cause, skipped } = rows[0];
    return { id, item, cause, ...(skipped && { skipped }) };
  },
  note: async (process, id, { done, parts, refused }) => {
    await pool.query('UPDATE process.work SET done = $3, parts = $4, refused = $5 WHERE process = $1 AND id = $2', [
      ...[process, id, done, parts],
      JSON.stringify(refused),
    ]);
  },
  finish: async (process, id) => {
    await pool.query(
      `UPDATE process.work SET finished_at = now(), done = parts, refused = '[]'
       WHERE process = $1 AND id = $2 AND finished_at IS NULL`,
      [process, id],
    );
  },
  unfinished: async (process) => {
    const { rows } = await pool.query<Row>(
      `SELECT process, id, done, parts, refused FROM process.work
       WHERE finished_at IS NULL AND ($1::text IS NULL OR process = $1) ORDER BY due_at, id`,
      [process ?? null],
    );
    return rows;
  },
});
