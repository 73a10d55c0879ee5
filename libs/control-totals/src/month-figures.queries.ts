import type { ControlLine } from '@kinerja/contracts';
import { PARTITIONS } from '@kinerja/messaging';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { DataSource, EntityManager } from 'typeorm';
import type { MonthFigures } from '@kinerja/control-totals-domain';

/** A month's figures from the service's own read models, asked by `database` alone: it sees them in one moment. */
export type ControlLinesOf = (database: EntityManager, month: YearMonth) => Promise<readonly ControlLine[]>;

/** Where the facts are said that the figures count: the federated topic, without the statements themselves. */
export type PublishedFacts = Readonly<{ topic: string; statement: string }>;

/** The next offset of each partition behind the last fact said. */
const publishedUpTo = async (
  database: EntityManager,
  { topic, statement }: PublishedFacts,
): Promise<readonly number[]> => {
  const rows: readonly { next: string }[] = await database.query(
    `SELECT coalesce((SELECT said."offset" + 1 FROM log.outbox said
                       WHERE said.topic = $1 AND said.partition = at AND said.type <> $2
                       ORDER BY said."offset" DESC LIMIT 1), 0) AS next
       FROM generate_series(0, $3::int - 1) at ORDER BY at`,
    [topic, statement, PARTITIONS],
  );
  return rows.map(({ next }) => Number(next));
};

/** Whether every one of these projections had worked in the whole log. */
const isCaughtUp = async (database: EntityManager, projections: readonly string[]): Promise<boolean> => {
  const [row]: readonly { caught: boolean | null }[] = await database.query(
    `SELECT bool_and(coalesce(at.position, 0) = head.position) AS caught
       FROM log.head head CROSS JOIN unnest($1::text[]) AS name LEFT JOIN projection.checkpoints at USING (name)`,
    [projections],
  );
  return row?.caught === true;
};

/** Both halves of the books in one moment; undefined where the read models lag behind what was said. */
export const readFigures = (
  source: DataSource,
  asked: Readonly<{ said: PublishedFacts; projections: readonly string[]; linesOf: ControlLinesOf; month: YearMonth }>,
): Promise<MonthFigures | undefined> =>
  source.transaction('REPEATABLE READ', async (database) => {
    if (!(await isCaughtUp(database, asked.projections))) return undefined;
    const lines = await asked.linesOf(database, asked.month);
    return { lines, upTo: await publishedUpTo(database, asked.said) };
  });

/** Whether a fact was said from `upTo` on and before `until`. */
export const wasPublishedSince = async (
  source: DataSource,
  { topic, statement }: PublishedFacts,
  upTo: readonly number[],
  until: Instant,
): Promise<boolean> => {
  const [row]: readonly { found: boolean }[] = await source.query(
    `SELECT EXISTS (
       SELECT FROM generate_series(0, $3::int - 1) at, log.outbox said
        WHERE said.topic = $1 AND said.partition = at AND said.type <> $2
          AND said."offset" >= coalesce(($4::bigint[])[at + 1], 0) AND said.recorded_at < $5::timestamptz) AS found`,
    [topic, statement, PARTITIONS, upTo, until],
  );
  return row?.found === true;
};
