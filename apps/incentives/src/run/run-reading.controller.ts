import { Controller, Get, Inject, Query } from '@nestjs/common';
import { notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { CallerAccount, PageQuery, type Page, type SignedIn, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { incentivesAccess } from '../access';
import { PayrollAccess, payProblems } from '../payroll-access/payroll-access';
import { Answers, Refuses } from '@kinerja/openapi';
import { ComputationJob } from './computation.job';
import { explainedLine, type ExplainedLine } from './explained-line';
import { exclusionsOf, findRun, lineOf, pageOfLines, pageOfRuns, type ShortLine } from './runs.queries';
import { allowanceView, linePage, runDetails, runPage } from './run.view';
import { RunRow } from './runs.table';

@Controller('tpp-runs')
export class RunReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(PayrollAccess) private readonly access: PayrollAccess,
    @Inject(ComputationJob) private readonly job: ComputationJob,
  ) {}

  @Get()
  @Access(incentivesAccess.readRuns)
  @Answers(runPage)
  @Refuses(payProblems)
  async list(@Query() page: PageQuery, @CallerAccount() account: SignedIn) {
    await this.access.require(incentivesAccess.readRuns, account);
    const { items, next } = await pageOfRuns(this.source, page);
    return {
      items: items.map(({ incomplete, ...run }) => ({ ...run, incomplete: incomplete.length })),
      next,
    };
  }

  /** With whom nothing could be computed for and why, and how far a computation has come. */
  @Get(':id')
  @Access(incentivesAccess.readRuns)
  @Answers(runDetails)
  @Refuses(payProblems, noSuch('run'))
  async one(@UuidParam('id') id: string, @CallerAccount() account: SignedIn) {
    const { computation, ...run } = await this.found(id, account);
    const excluded = await exclusionsOf(this.source, id);
    return { ...run, excluded, computation: await this.progress({ ...run, computation }) };
  }

  @Get(':id/lines')
  @Access(incentivesAccess.readRuns)
  @Answers(linePage)
  @Refuses(payProblems, noSuch('run'))
  async lines(
    @UuidParam('id') id: string,
    @Query() page: PageQuery,
    @CallerAccount() account: SignedIn,
  ): Promise<Page<ShortLine>> {
    return pageOfLines(this.source, await this.found(id, account), page);
  }

  @Get(':id/lines/:employeeId')
  @Access(incentivesAccess.readRuns)
  @Answers(allowanceView)
  @Refuses(payProblems, noSuch('run'), noSuch('line'))
  async line(
    @UuidParam('id') id: string,
    @UuidParam('employeeId') employee: string,
    @CallerAccount() account: SignedIn,
  ): Promise<ExplainedLine> {
    const line = await lineOf(this.source, await this.found(id, account), employee);
    if (!line) throw notFound('line', { runId: id, employeeId: employee });
    return explainedLine(line);
  }

  private async found(id: string, account: SignedIn): Promise<RunRow> {
    await this.access.require(incentivesAccess.readRuns, account);
    const run = await findRun(this.source, id);
    if (!run) throw notFound('run', { runId: id });
    return run;
  }

  private async progress(run: Pick<RunRow, 'runId' | 'computation' | 'state' | 'people'>) {
    if (run.computation === 0) return null;
    const number = run.computation;
    if (run.state !== 'computing') return { number, done: run.people, of: run.people, error: null };
    const { done = 0, of = 0, error = null } = (await this.job.progressOf(run)) ?? {};
    return { number, done, of, error };
  }
}
