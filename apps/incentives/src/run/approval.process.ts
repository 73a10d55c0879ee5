import type { Clock } from '@kinerja/clock';
import type { EventStore } from '@kinerja/event-store';
import { runId as asRunId } from '@kinerja/incentives-domain';
import { defineProcess, refusalOf, type Process } from '@kinerja/processes';
import { caughtUp, type FollowedLog } from '@kinerja/projections';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { AllowanceHandler } from './run.handler';
import { findRun, linesToApprove } from './runs.queries';

export const APPROVAL = 'approval';

/** How long it waits for the lines of a run before it leaves them for later. */
const PATIENCE_MS = 30_000;

export type SealedRun = Readonly<{ runId: string }>;
type Line = Readonly<{ employeeId: EmployeeId; computation: number }>;

type Composed = Readonly<{
  store: EventStore;
  dataSource: DataSource;
  projections: FollowedLog['projections'];
  clock: Clock;
  parts: Readonly<{ allowance: AllowanceHandler }>;
}>;

/** Nobody is missed, for the read models have caught up first. @throws ReadModelsBehind, Error when the run is not sealed. */
const linesOf = async (composed: Composed, runId: string): Promise<readonly Line[]> => {
  await caughtUp(composed, PATIENCE_MS);
  const run = await findRun(composed.dataSource, runId);
  if (run?.state !== 'sealed') throw new Error(`the run ${runId} is not sealed`);
  return (await linesToApprove(composed.dataSource, run)).map((employeeId) => ({
    employeeId,
    computation: run.computation,
  }));
};

/** Rule TPP-026: after the seal every allowance of the run is approved and said to payroll, each once. */
export const approval = (composed: Composed): Process =>
  defineProcess<SealedRun, Line>({
    name: APPROVAL,
    due: ({ runId }) => linesOf(composed, runId),
    nameOf: ({ employeeId }) => employeeId,
    step: async ({ runId }, line) => {
      const data = { runId: asRunId(runId), ...line, now: composed.clock.now() };
      return refusalOf(await composed.parts.allowance.handle({ type: 'ApproveAllowance', data }));
    },
  });
