import type { ControlSums } from '@kinerja/incentives-domain';
import { listOrder, type Page, type PageQuery } from '@kinerja/service-shell';
import { employeeId, rupiah, type EmployeeId, type YearMonth } from '@kinerja/vocabulary';
import { MoreThan, type DataSource } from 'typeorm';
import { PeriodRow } from '../inputs/inputs.read-model';
import { LineRow } from './lines.read-model';
import { RunExclusionRow, RunRow } from './runs.read-model';

const runOrder = listOrder('tpp-runs', 'month');
const lineOrder = listOrder('tpp-lines', 'uuid');

const shortLine = {
  ...{ employeeId: true, unitId: true, position: true, golongan: true, warnings: true, isApproved: true },
  ...{ grossRupiah: true, deductionRupiah: true, netRupiah: true, taxRupiah: true },
  ...{ employeeHealthRupiah: true, employerHealthRupiah: true },
} as const;
export type ShortLine = Pick<LineRow, keyof typeof shortLine>;

type Sums = Record<'people' | 'gross' | 'deduction' | 'net' | 'employer', string>;

export class Runs {
  constructor(private readonly database: DataSource) {}

  async page(query: PageQuery): Promise<Page<RunRow>> {
    const [before] = runOrder.after(query) ?? [];
    const select = this.database
      .createQueryBuilder(RunRow, 'run')
      .orderBy('run.month', 'DESC')
      .limit(query.limit + 1);
    if (before !== undefined) select.where('run.month < :before', { before });
    return runOrder.page(await select.getMany(), query.limit, ({ month }) => [month]);
  }

  find(runId: string): Promise<RunRow | null> {
    return this.database.getRepository(RunRow).findOneBy({ runId });
  }

  exclusions(runId: string): Promise<readonly RunExclusionRow[]> {
    return this.database.getRepository(RunExclusionRow).find({ where: { runId }, order: { employeeId: 'ASC' } });
  }

  computing(): Promise<readonly RunRow[]> {
    return this.database.getRepository(RunRow).findBy({ state: 'computing' });
  }

  /** How many people a computation has got through. */
  computed({ runId, computation }: Pick<RunRow, 'runId' | 'computation'>): Promise<number> {
    return this.database.getRepository(LineRow).countBy({ runId, computation });
  }

  isClosed(month: YearMonth): Promise<boolean> {
    return this.database.getRepository(PeriodRow).existsBy({ month, isClosed: true });
  }

  /** Only lines of the run's present computation: who dropped out of it keeps an older one, which does not count. */
  async lines({ runId, computation }: RunRow, query: PageQuery): Promise<Page<ShortLine>> {
    const [after] = lineOrder.after(query) ?? [];
    const rows = await this.database.getRepository(LineRow).find({
      select: shortLine,
      where: { runId, computation, ...(after === undefined ? {} : { employeeId: MoreThan(after) }) },
      order: { employeeId: 'ASC' },
      take: query.limit + 1,
    });
    return lineOrder.page(rows, query.limit, (line) => [line.employeeId]);
  }

  allLines({ runId, computation }: RunRow): Promise<readonly LineRow[]> {
    return this.database.getRepository(LineRow).find({ where: { runId, computation }, order: { employeeId: 'ASC' } });
  }

  line({ runId, computation }: RunRow, employee: string): Promise<LineRow | null> {
    return this.database.getRepository(LineRow).findOneBy({ runId, computation, employeeId: employee });
  }

  /** The caller's own line of a month, once its run is sealed. */
  async sealedLineOf(employee: EmployeeId, month: YearMonth): Promise<LineRow | null> {
    const run = await this.database.getRepository(RunRow).findOneBy({ month, state: 'sealed' });
    return run && this.line(run, employee);
  }

  async toApprove({ runId, computation }: Pick<RunRow, 'runId' | 'computation'>): Promise<readonly EmployeeId[]> {
    const rows = await this.database.getRepository(LineRow).find({
      select: { employeeId: true },
      where: { runId, computation, isApproved: false },
      order: { employeeId: 'ASC' },
    });
    return rows.map((row) => employeeId(row.employeeId));
  }

  /** Counted apart from what the computation recorded. */
  async sumsOfLines({ runId, computation }: Pick<RunRow, 'runId' | 'computation'>): Promise<ControlSums> {
    const [sums] = await this.database.query<Sums[]>(
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
  }
}
