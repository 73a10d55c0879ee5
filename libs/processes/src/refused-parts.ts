import { firstOf, inTransaction, MOST_SHOWN, type FirstOf } from '@kinerja/database';
import type { Pool } from 'pg';
import { NotWaiting, type SkipReason } from './skip-reason';

/** Names a part that was refused, so that its work is not finished. */
export type PartPlace = Readonly<{ process: string; id: string; part: string }>;

/** As an operator sees it. */
export type StandingPart = PartPlace & Readonly<{ code: string; dueAt: string }>;

type Row = Readonly<{ process: string; id: string; part: string; code: string; due_at: Date; total: number }>;

/** Parts that were refused when their work was last tried, the oldest work first. */
export const refusedParts = async (pool: Pool): Promise<FirstOf<StandingPart>> => {
  const { rows } = await pool.query<Row>(
    `SELECT work.process, work.id, refused.part, refused.code, work.due_at, count(*) OVER ()::int AS total
     FROM process.work CROSS JOIN LATERAL jsonb_to_recordset(work.refused) AS refused (part text, code text)
     WHERE work.finished_at IS NULL ORDER BY work.due_at, work.id, refused.part LIMIT $1`,
    [MOST_SHOWN],
  );
  return firstOf(rows, ({ due_at, process, id, part, code }) => ({ process, id, part, code, dueAt: due_at.toISOString() })); // prettier-ignore
};

const WITHOUT = `(SELECT coalesce(jsonb_agg(one), '[]') FROM jsonb_array_elements(refused) AS one WHERE one ->> 'part' <> $3)`;

/** Leaves the part out of its work for good; when no other is refused, the next try finishes it. @throws NotWaiting */
export const skipPart = (pool: Pool, { process, id, part }: PartPlace, { by, reason }: SkipReason): Promise<void> =>
  inTransaction(pool, async (client) => {
    const { rowCount } = await client.query(
      `INSERT INTO process.skipped_parts (process, id, part, code, reason, skipped_by)
       SELECT process, id, refused.part, refused.code, $4, $5
       FROM process.work CROSS JOIN LATERAL jsonb_to_recordset(work.refused) AS refused (part text, code text)
       WHERE process = $1 AND id = $2 AND refused.part = $3 AND finished_at IS NULL LIMIT 1
       ON CONFLICT DO NOTHING`,
      [process, id, part, reason, by],
    );
    if (rowCount !== 1) throw new NotWaiting(`${part} of ${process} ${id} is not among the parts that were refused`);
    const text = `UPDATE process.work SET refused = ${WITHOUT} WHERE process = $1 AND id = $2`;
    await client.query(text, [process, id, part]);
  });
