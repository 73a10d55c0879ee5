import { fromJson } from '@kinerja/kernel';
import { federatedTopicOf, inboxPositions } from '@kinerja/messaging';
import { compareTotals, type ComparedFigure, type FigureLine } from '@kinerja/monitoring-domain';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { ControlStatementRow } from './control-statement.table';
import { heldLines, type HeldLine } from './held-lines.queries';

export type ControlFigure = ComparedFigure & Readonly<{ agency: string; context: string; statedAt: Instant }>;

type Place = Readonly<{ agency: string; context: string }>;
type Changed = Place & Readonly<{ scope: string }>;

const placeOf = ({ agency, context }: Place): string => `${agency}/${context}`;

const grouped = <Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(nameOf(row));
    if (group) group.push(row);
    else groups.set(nameOf(row), [row]);
  }
  return groups;
};

/** What was moved by a fact from the offset on up to which its statement counts. */
const changedSince = (database: EntityManager, month: YearMonth): Promise<readonly Changed[]> =>
  database.query<Changed[]>(
    `SELECT agency, context, scope FROM monitoring.control_marks_v1 mark
       JOIN monitoring.control_statements_v1 stated USING (agency, context)
      WHERE stated.month = $1 AND mark.at_offset >= coalesce((stated.up_to ->> mark.partition)::bigint, 0)`,
    [month],
  );

const readMonth = async (database: EntityManager, month: YearMonth) => ({
  statements: await database.find(ControlStatementRow, { where: { month }, order: { agency: 'ASC', context: 'ASC' } }),
  held: grouped<HeldLine>(await heldLines(database, month), placeOf),
  changed: grouped<Changed>(await changedSince(database, month), placeOf),
});

/** The next offset of every partition, by topic. */
const reachedBy = async (pool: Pool): Promise<ReadonlyMap<string, ReadonlyMap<number, number>>> => {
  const positions = grouped(await inboxPositions(pool), ({ topic }) => topic);
  return new Map(
    [...positions].map(([topic, at]) => [topic, new Map(at.map(({ partition, next }) => [partition, Number(next)]))]),
  );
};

/** Every figure of every statement of these agencies. How far the centre is, is asked first: what it holds is never older. */
export const controlFigures = async (
  { dataSource, pool }: Readonly<{ dataSource: DataSource; pool: Pool }>,
  month: YearMonth,
  agencies: readonly string[],
): Promise<readonly ControlFigure[]> => {
  const reached = await reachedBy(pool);
  const read = await dataSource.transaction('REPEATABLE READ', (one) => readMonth(one, month));
  return read.statements
    .filter(({ agency }) => agencies.includes(agency))
    .flatMap(({ agency, context, lines, upTo, statedAt }) => {
      const place = placeOf({ agency, context });
      const figures = compareTotals({
        stated: { lines: fromJson(lines) as readonly FigureLine[], upTo },
        held: read.held.get(place) ?? [],
        reached: reached.get(federatedTopicOf(agency, context)) ?? new Map<number, number>(),
        changed: new Set(read.changed.get(place)?.map(({ scope }) => scope)),
      });
      return figures.map((figure) => ({ agency, context, statedAt, ...figure }));
    });
};
