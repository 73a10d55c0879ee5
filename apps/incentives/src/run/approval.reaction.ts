import { tppRunSealedV1 } from '@kinerja/contracts';
import { derivedCommand, type EventStore } from '@kinerja/event-store';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { reaction } from '@kinerja/messaging';
import type { ProjectionRunner } from '@kinerja/projections';
import type { ServiceRuntime } from '@kinerja/service-shell';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { inChunks } from '../in-chunks';
import { allowanceHandler } from './run.handler';
import { findRun, linesToApprove } from './runs.queries';

type Parts = Pick<ServiceRuntime, 'store' | 'dataSource' | 'projections' | 'clock'>;

const PATIENCE_MS = 30_000;

/** Passes by itself, so the message comes again for as long as it lasts, and nothing is parked. */
export class ReadModelsBehind extends Error {
  override readonly name = 'ReadModelsBehind';
  readonly code = 'ETIMEDOUT';
}

/** What the reaction needs to know that it misses nobody. */
export class SealedLines {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly projections: ProjectionRunner,
  ) {}

  /** @throws ReadModelsBehind when they do not catch up in time, Error when the run is not sealed. */
  async toApprove(runId: string): Promise<Readonly<{ computation: number; employees: readonly EmployeeId[] }>> {
    const behind = await this.projections.waitFor(await this.store.head(), PATIENCE_MS);
    if (behind > 0n) throw new ReadModelsBehind(`the read models are ${behind} events behind`);
    const run = await findRun(this.source, runId);
    if (run?.state !== 'sealed') throw new Error(`the run ${runId} is not sealed`);
    return { computation: run.computation, employees: await linesToApprove(this.source, run) };
  }
}

/**
 * Rule TPP-026: after the seal every allowance of the run is approved and said to payroll, each once.
 * @throws Error when an allowance refuses; the message is tried again, then parked.
 */
export const approveAllowances = reaction(
  'ApprovalReaction.runSealed',
  tppRunSealedV1,
  ({ store, dataSource, projections, clock }: Parts) => {
    const [allowance, lines] = [allowanceHandler(store), new SealedLines(dataSource, store, projections)];
    const approve = async (runId: string, employeeId: EmployeeId, computation: number): Promise<void> => {
      const data = { runId: asRunId(runId), employeeId, computation, now: clock.now() };
      const handled = await derivedCommand(employeeId, () => allowance.handle({ type: 'ApproveAllowance', data }));
      if (!handled.accepted)
        throw new Error(`the allowance of ${employeeId} was not approved: ${handled.refusal.code}`);
    };
    return async ({ data: { runId } }) => {
      const { computation, employees } = await lines.toApprove(runId);
      await inChunks(employees, (employee) => approve(runId, employee, computation));
    };
  },
);
