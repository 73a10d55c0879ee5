import type { ControlSums } from '@kinerja/incentives-domain';
import { listOrder, pageById, type Page, type PageQuery } from '@kinerja/http-edge';
import { employeeId, rupiah, type EmployeeId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { PeriodRow } from '../inputs/periods.table';
import { LineRow } from './lines.table';
import { RunExclusionRow, RunRow } from './runs.table';

const runOrder = listOrder('tpp-runs', 'month');

const shortLine = {
  ...{ employeeId: true, unitId: true, position: true, golongan: true, warnings: true, isApproved: true },
  ...{ grossRupiah: true, deductionRupiah: true, netRupiah: true, taxRupiah: true },
  ...{ employeeHealthRupiah: true, employerHealthRupiah: true },
} as const;
export type ShortLine = Pick<LineRow, keyof typeof shortLine>;

type Sums = Record<'people' | 'gross' | 'deduction' | 'net' | 'employer', string>;

type Computation = Pick<RunRow, 'runId' | 'computation'>;

export const pageOfRuns = async (source: DataSource, query: PageQuery): Promise<Page<RunRow>> => {
  const [before] = runOrder.after(query) ?? [];
  const select = source
    .createQueryBuilder(RunRow, 'run')
    .orderBy('run.month', 'DESC')
    .limit(query.limit + 1);
  if (before !== undefined) select.where('run.month < :before', { before });
  return runOrder.page(await select.getMany(), query.limit, ({ month }) => [month]);
};

export const findRun = (source: DataSource, runId: string): Promise<RunRow | null> =>
  source.getRepository(RunRow).findOneBy({ runId });

export const exclusionsOf = (source: DataSource, runId: string): Promise<readonly RunExclusionRow[]> =>
  source.getRepository(RunExclusionRow).find({ where: { runId }, order: { employeeId: 'ASC' } });

export const computingRuns = (source: DataSource): Promise<readonly RunRow[]> =>
  source.getRepository(RunRow).findBy({ state: 'computing' });

export const isClosedMonth = (source: DataSource, month: YearMonth): Promise<boolean> =>
  source.getRepository(PeriodRow).existsBy({ month, isClosed: true });

/** Only lines of the run's present computation: who dropped out of it keeps an older one, which does not count. */
export const pageOfLines = (
  source: DataSource,
  { runId, computation }: RunRow,
  query: PageQuery,
): Promise<Page<ShortLine>> =>
  pageById(source, { table: LineRow, key: 'employeeId' }, query, { select: shortLine, where: { runId, computation } });

export const allLines = (source: DataSource, { runId, computation }: RunRow): Promise<readonly LineRow[]> =>
  source.getRepository(LineRow).find({ where: { runId, computation }, order: { employeeId: 'ASC' } });

export const lineOf = (source: DataSource, { runId, computation }: RunRow, employee: string): Promise<LineRow | null> =>
  source.getRepository(LineRow).findOneBy({ runId, computation, employeeId: employee });

/** The caller's own line of a month, once its run is sealed. */
export const sealedLineOf = async (
  source: DataSource,
  employee: EmployeeId,
  month: YearMonth,
): Promise<LineRow | null> => {
  const run = await source.getRepository(RunRow).findOneBy({ month, state: 'sealed' });
  return run && lineOf(source, run, employee);
};

export const linesToApprove = async (
  source: DataSource,
  { runId, computation }: Computation,
): Promise<readonly EmployeeId[]> => {
  const rows = await source.getRepository(LineRow).find({
    select: { employeeId: true },
    where: { runId, computation, isApproved: false },
    order: { employeeId: 'ASC' },
  });
  return rows.map((row) => employeeId(row.employeeId));
};

/** Counted apart from what the computation recorded. */
export const sumsOfLines = async (source: DataSource, { runId, computation }: Computation): Promise<ControlSums> => {
  const [sums] = await source.query<Sums[]>(
    `SELECT count(*) AS people, coalesce(sum(gross_rupiah), 0) AS gross, coalesce(sum(deduction_rupiah), 0) AS deduction,
            coalesce(sum(net_rupiah), 0) AS net, coalesce(sum(employer_health_rupiah), 0) AS employer
       FROM incentives.lines_v1 WHERE run_id = $1 AND computation = $2`,
    [runId, computation],
  );
  const whole = (text: string | undefined) => rupiah(BigInt(text ?? 0));
  return {
    people: Number(sums?.people ?? 0),
    grossRupiah: whole(sums?.gross),
    deductionRupiah: whole(sums?.deduction),
    netRupiah: whole(sums?.net),
    employerHealthRupiah: whole(sums?.employer),
  };
};
