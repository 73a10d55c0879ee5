import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CallerAccount, PageQuery, type Page, type SignedIn } from '@kinerja/service-shell';
import { payProblems, PayrollAccess } from '../people/payroll-access';
import { ComputationJob } from './computation.job';
import { explainedLine, type ExplainedLine } from './explained-line';
import { allowanceView, linePage, runDetails, runPage } from './run.view';
import { Runs, type ShortLine } from './runs.queries';
import { RunRow } from './runs.read-model';

@Controller('tpp-runs')
export class RunReadingController {
  constructor(
    @Inject(Runs) private readonly runs: Runs,
    @Inject(PayrollAccess) private readonly access: PayrollAccess,
    @Inject(ComputationJob) private readonly job: ComputationJob,
  ) {}

  @Get()
  @Answers(runPage)
  @Refuses(payProblems)
  async list(@Query() page: PageQuery, @CallerAccount() account: SignedIn) {
    await this.access.toRead(account);
    const { items, next } = await this.runs.page(page);
    return {
      items: items.map(({ incomplete, ...run }) => ({ ...run, incomplete: incomplete.length })),
      next,
    };
  }

  /** With whom nothing could be computed for and why, and how far a computation has come. */
  @Get(':id')
  @Answers(runDetails)
  @Refuses(payProblems, noSuch('run'))
  async one(@UuidParam('id') id: string, @CallerAccount() account: SignedIn) {
    const { computation, ...run } = await this.found(id, account);
    const excluded = await this.runs.exclusions(id);
    return { ...run, excluded, computation: await this.progress({ ...run, computation }) };
  }

  @Get(':id/lines')
  @Answers(linePage)
  @Refuses(payProblems, noSuch('run'))
  async lines(
    @UuidParam('id') id: string,
    @Query() page: PageQuery,
    @CallerAccount() account: SignedIn,
  ): Promise<Page<ShortLine>> {
    return this.runs.lines(await this.found(id, account), page);
  }

  @Get(':id/lines/:employeeId')
  @Answers(allowanceView)
  @Refuses(payProblems, noSuch('run'), noSuch('line'))
  async line(
    @UuidParam('id') id: string,
    @UuidParam('employeeId') employee: string,
    @CallerAccount() account: SignedIn,
  ): Promise<ExplainedLine> {
    const line = await this.runs.line(await this.found(id, account), employee);
    if (!line) throw notFound('line', { runId: id, employeeId: employee });
    return explainedLine(line);
  }

  private async found(id: string, account: SignedIn): Promise<RunRow> {
    await this.access.toRead(account);
    const run = await this.runs.find(id);
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
