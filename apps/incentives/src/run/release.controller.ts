import type { Clock } from '@kinerja/clock';
import { Controller, HttpCode, Inject, Post, UseGuards } from '@nestjs/common';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, CallerAccount, type SignedIn, readModelsBehind, Access } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, NothingSetAsideGuard, notWitnessed, setAside, WitnessedLogGuard } from '@kinerja/service-runtime';
import type { EmployeeId } from '@kinerja/vocabulary';
import { incentivesAccess } from '../access';
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
  @Access(incentivesAccess.verifyRun)
  @HttpCode(200)
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
  @Access(incentivesAccess.sealRun)
  @HttpCode(200)
  @UseGuards(WitnessedLogGuard, NothingSetAsideGuard)
  @Answers(runDone)
  @Refuses(runProblems, payProblems, {
    'read-models.set-aside': setAside,
    'log.not-witnessed': notWitnessed,
  })
  async seal(@UuidParam('id') id: string, @Caller() by: EmployeeId, @CallerAccount() account: SignedIn) {
    await this.access.require(incentivesAccess.readRuns, account);
    const mayRelease = await this.access.isAllowed(incentivesAccess.sealRun, account);
    const data = { runId: asRunId(id), mayRelease, by, now: this.clock.now() };
    return { runId: id, ...unwrap(await this.run.handle({ type: 'SealRun', data }), runProblems) };
  }
}
