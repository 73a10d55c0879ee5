import type { ControlLine } from '@kinerja/contracts';
import type { YearMonth } from '@kinerja/vocabulary';
import type { EntityManager } from 'typeorm';

type Sums = Readonly<{ runId: string; people: number } & Record<'gross' | 'deduction' | 'net', string>>;

const linesOf = ({ runId, people, ...sums }: Sums): readonly ControlLine[] =>
  (['gross', 'deduction', 'net'] as const).map((what) => ({
    key: `${what}/${runId}`,
    count: people,
    sumRupiah: BigInt(sums[what]),
  }));

/** Sealed runs of the month, added up anew from their lines and not from what the runs recorded. */
export const controlLines = async (database: EntityManager, month: YearMonth): Promise<readonly ControlLine[]> => {
  const runs = await database.query<Sums[]>(
    `SELECT run.run_id AS "runId", count(*)::int AS people, sum(line.gross_rupiah) AS gross,
            sum(line.deduction_rupiah) AS deduction, sum(line.net_rupiah) AS net
       FROM incentives.runs_v1 run
       JOIN incentives.lines_v1 line ON line.run_id = run.run_id AND line.computation = run.computation
      WHERE run.month = $1 AND run.state = 'sealed' GROUP BY run.run_id`,
    [month],
  );
  return runs.flatMap(linesOf);
};
