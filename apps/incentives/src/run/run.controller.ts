import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, HttpStatus, Inject, Post, UseGuards } from '@nestjs/common';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { notFound, UuidParam } from '@kinerja/problem-details';
import { unwrap, Caller, readModelsBehind, Access } from '@kinerja/http-edge';
import { newId } from '@kinerja/commands';
import { CLOCK, NothingSetAsideGuard, setAside } from '@kinerja/service-runtime';
import { employeeId, type EmployeeId } from '@kinerja/vocabulary';
import { incentivesAccess } from '../access';
import { ComputationJob } from './computation.job';
import { ExcludePersonDto, OpenRunDto } from './run.dto';
import { runHandler, type RunHandler } from './run.handler';
import { runProblems } from './run.problems';
import { computationStarted, runDone } from './run.view';
import { RunFacts } from './run-facts';

/** The payroll officer's side of a run. */
@Controller('tpp-runs')
export class RunController {
  constructor(
    @Inject(runHandler) private readonly run: RunHandler,
    @Inject(ComputationJob) private readonly job: ComputationJob,
    @Inject(RunFacts) private readonly facts: RunFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(incentivesAccess.openRun)
  @Answers(runDone)
  @Refuses(runProblems, { 'read-models.behind': readModelsBehind })
  async open(@Body() { month }: OpenRunDto, @Caller() by: EmployeeId) {
    const runId = asRunId(newId('tpp-run'));
    const data = { runId, month, ...(await this.facts.toOpen(month)), by, now: this.clock.now() };
    return { runId, ...unwrap(await this.run.handle({ type: 'OpenRun', data }), runProblems) };
  }

  @Post(':id/computation')
  @Access(incentivesAccess.computeRun)
  @UseGuards(NothingSetAsideGuard)
  @HttpCode(HttpStatus.ACCEPTED)
  @Answers(computationStarted)
  @Refuses(runProblems, { 'read-models.set-aside': setAside })
  async compute(@UuidParam('id') id: string, @Caller() by: EmployeeId) {
    const lastHasFailed = await this.facts.lastHasFailed(id);
    const data = { runId: asRunId(id), lastHasFailed, by, now: this.clock.now() };
    const answer = unwrap(await this.run.handle({ type: 'StartComputation', data }), runProblems);
    const run = await this.facts.started(id);
    if (!run) throw notFound('run', { runId: id });
    if (run.status === 'computing') await this.job.start({ ...run, runId: id, by });
    return { runId: id, computation: run.computation, ...answer };
  }

  /** Leaves somebody out who could not be computed. */
  @Post(':id/exclusions')
  @Access(incentivesAccess.excludePerson)
  @Answers(runDone)
  @Refuses(runProblems)
  async exclude(@UuidParam('id') id: string, @Body() body: ExcludePersonDto, @Caller() by: EmployeeId) {
    const employee = employeeId(body.employeeId);
    const data = { runId: asRunId(id), employeeId: employee, reason: body.reason, by, now: this.clock.now() };
    return { runId: id, ...unwrap(await this.run.handle({ type: 'ExcludePerson', data }), runProblems) };
  }
}
