import { inParallel } from '@kinerja/concurrency';
import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { tppRunSealedV1 } from '@kinerja/contracts';
import { derivedCommand } from '@kinerja/commands';
import type { EventStore } from '@kinerja/event-store';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { type ContractEvent, type ProjectionRunner, caughtUp } from '@kinerja/projections';
import { CLOCK, type Clock } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import { ALLOWANCE_HANDLER, type AllowanceHandler } from './run.handler';
import { Runs } from './runs.queries';

type TppRunSealed = ContractEvent<typeof tppRunSealedV1>;

const PATIENCE_MS = 30_000;

/** What the reaction needs to know that it misses nobody. */
export class SealedLines {
  constructor(
    private readonly runs: Runs,
    private readonly store: EventStore,
    private readonly projections: ProjectionRunner,
  ) {}

  /** @throws ReadModelsBehind when they do not catch up in time, Error when the run is not sealed. */
  async toApprove(runId: string): Promise<Readonly<{ computation: number; employees: readonly EmployeeId[] }>> {
    await caughtUp({ store: this.store, projections: this.projections }, PATIENCE_MS);
    const run = await this.runs.find(runId);
    if (run?.state !== 'sealed') throw new Error(`the run ${runId} is not sealed`);
    return { computation: run.computation, employees: await this.runs.toApprove(run) };
  }
}

/** Rule TPP-026: after the seal every allowance of the run is approved and said to payroll, each once. */
@Controller()
export class ApprovalReaction {
  constructor(
    @Inject(ALLOWANCE_HANDLER) private readonly allowance: AllowanceHandler,
    @Inject(SealedLines) private readonly lines: SealedLines,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Error when an allowance refuses; the message is tried again, then parked. */
  @EventPattern('incentives.tpp-run-sealed')
  async runSealed(@Payload() { data: { runId } }: TppRunSealed): Promise<void> {
    const { computation, employees } = await this.lines.toApprove(runId);
    await inParallel(employees, 64, (employee) => this.approve(runId, employee, computation));
  }

  private async approve(runId: string, employeeId: EmployeeId, computation: number): Promise<void> {
    const data = { runId: asRunId(runId), employeeId, computation, now: this.clock.now() };
    const handled = await derivedCommand(employeeId, () => this.allowance.handle({ type: 'ApproveAllowance', data }));
    if (!handled.accepted) throw new Error(`the allowance of ${employeeId} was not approved: ${handled.refusal.code}`);
  }
}
