import { Controller, HttpCode, Inject, Post, UseGuards } from '@nestjs/common';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem, UuidParam } from '@kinerja/problem-details';
import { unwrap } from '@kinerja/http-edge';
import { Caller, CallerAccount, noEmployee, Roles, type SignedIn, readModelsBehind } from '@kinerja/http-edge';
import { CLOCK, NothingSetAsideGuard, notWitnessed, setAside, WitnessedLogGuard } from '@kinerja/service-runtime';
import { type Clock } from '@kinerja/concurrency';
import type { EmployeeId } from '@kinerja/vocabulary';
import { PayrollAccess, payProblems } from '../payroll-access/payroll-access';
import { runHandler, type RunHandler } from './run.handler';
import { runProblems } from './run.problems';
import { runDone } from './run.view';
import { RunFacts } from './run-facts';

/** The second and the third person of a run: who verifies it and who releases it. */
@Controller('tpp-runs')
export class ReleaseController {
  constructor(
    @Inject(runHandler) private readonly run: RunHandler,
    @Inject(RunFacts) private readonly facts: RunFacts,
    @Inject(PayrollAccess) private readonly access: PayrollAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/verification')
  @HttpCode(200)
  @Roles('payroll-verifier')
  @Answers(runDone)
  @Refuses(runProblems, { 'read-models.set-aside': setAside, 'read-models.behind': readModelsBehind })
  @UseGuards(NothingSetAsideGuard)
  async verify(@UuidParam('id') id: string, @Caller() by: EmployeeId) {
    const lines = await this.facts.sumsOfLines(id);
    const data = { runId: asRunId(id), lines, by, now: this.clock.now() };
    return { runId: id, ...unwrap(await this.run.handle({ type: 'VerifyRun', data }), runProblems) };
  }

  /** Rule TPP-023: by the head of the agency or a payroll verifier, who has neither computed nor verified the run. */
  @Post(':id/seal')
  @HttpCode(200)
  @UseGuards(WitnessedLogGuard, NothingSetAsideGuard)
  @Answers(runDone)
  @Refuses(runProblems, payProblems, {
    'caller.no-employee': noEmployee,
    'read-models.set-aside': setAside,
    'log.not-witnessed': notWitnessed,
  })
  async seal(@UuidParam('id') id: string, @CallerAccount() account: SignedIn) {
    const { employeeId: by, roles } = account;
    await this.access.toRead(account);
    if (!by) throw problem('caller.no-employee', noEmployee);
    const mayRelease = roles.includes('payroll-verifier') || (await this.access.holdsBudget(by));
    const data = { runId: asRunId(id), mayRelease, by, now: this.clock.now() };
    return { runId: id, ...unwrap(await this.run.handle({ type: 'SealRun', data }), runProblems) };
  }
}
