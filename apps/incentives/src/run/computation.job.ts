import type { Clock } from '@kinerja/clock';
import { inParallel } from '@kinerja/concurrency';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { derivedCommand, withCommand } from '@kinerja/commands';
import { allowanceId, runId as asRunId, type PolicyPack } from '@kinerja/incentives-domain';
import { uuidv5 } from '@kinerja/kernel';
import { countProgress, type Job, type JobProgress, type Jobs } from '@kinerja/jobs';
import { yearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { monthInputs, type PersonInput } from '../inputs/month-inputs';
import { packNamed } from '../policy-pack/policy-packs.queries';
import { computeMonth, digestOf } from './computation';
import type { AllowanceHandler, RunHandler } from './run.handler';
import type { RunRow } from './runs.table';
import { computingRuns } from './runs.queries';

export const COMPUTE_RUN = 'compute-run';

/** People under way at a time: their commits meet in the log's group commit. */
const AT_ONCE = 64;

type Computation = Readonly<{ runId: string; month: string; policyPack: string; computation: number; by: string }>;
type Writes = Readonly<{
  run: RunHandler;
  allowance: AllowanceHandler;
  clock: Clock;
}>;

/** The id of a computation's job and the namespace of its commands. */
const idOf = ({ runId, computation }: Pick<Computation, 'runId' | 'computation'>): string =>
  uuidv5(runId, `computation ${computation}`);

const jobOf = ({ runId, month, policyPack, computation, by }: Computation): Job<Computation> => ({
  id: idOf({ runId, computation }),
  data: { runId, month, policyPack, computation, by },
});

/**
 * Computes every person of a run's month, a command each, then records what it comes to. Killed and started anew it reads
 * the facts again; a person whose facts are the same is left as computed, one with other facts is computed again.
 */
export class ComputationJob implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly source: DataSource,
    private readonly writes: Writes,
  ) {}

  /** A computation that has begun and was not recorded is due, whatever the queue knows of it. */
  onApplicationBootstrap(): void {
    this.jobs.handle<Computation>(COMPUTE_RUN, (job, report) => this.run(job, report));
    this.jobs.deriveDueWork(COMPUTE_RUN, async () =>
      (await computingRuns(this.source)).map((run) => jobOf({ ...run, by: run.computedBy ?? run.openedBy })),
    );
  }

  start(computation: Computation): Promise<void> {
    return this.jobs.enqueue(COMPUTE_RUN, jobOf(computation));
  }

  progressOf(run: Pick<RunRow, 'runId' | 'computation'>): Promise<JobProgress | undefined> {
    return this.jobs.progressOf(COMPUTE_RUN, idOf(run));
  }

  private async run({ data }: Job<Computation>, report: (done: number, of: number) => Promise<void>): Promise<void> {
    if (!(await this.isStillToDo(data))) return;
    const pack = await packNamed(this.source, data.policyPack);
    if (!pack) throw new Error(`the policy pack ${data.policyPack} is not there`);
    const { payable, ...result } = computeMonth(pack, await monthInputs(this.source, yearMonth(data.month)));
    const context = { commandId: idOf(data), actor: data.by, correlationId: data.runId };
    await withCommand(context, async () => {
      const isDone = countProgress(payable.length, report);
      await inParallel(payable, AT_ONCE, async (input) => {
        await this.computeOne(pack, data, input);
        await isDone();
      });
      const recorded = { ...result, runId: asRunId(data.runId), computation: data.computation, now: this.now() };
      const name = `recorded ${result.inputDigest}`;
      await derivedCommand(name, () => this.writes.run.handle({ type: 'RecordComputation', data: recorded }));
    });
  }

  /** By the log, as the read model that told of the work may lag. */
  private async isStillToDo({ runId, computation }: Computation): Promise<boolean> {
    const run = await this.writes.run.state({ runId });
    return run.status === 'computing' && run.computation === computation;
  }

  private async computeOne(pack: PolicyPack, computation: Computation, input: PersonInput): Promise<void> {
    const { employeeId, unitId, position, facts } = input;
    const runId = asRunId(computation.runId);
    const data = {
      ...{ allowanceId: allowanceId(uuidv5(runId, employeeId)), runId, employeeId, unitId, position, pack, facts },
      ...{ computation: computation.computation, now: this.now() },
    };
    const name = `${employeeId} ${digestOf(input)}`;
    const handled = await derivedCommand(name, () => this.writes.allowance.handle({ type: 'ComputeAllowance', data }));
    if (!handled.accepted) throw new Error(`${employeeId} was not computed: ${handled.refusal.code}`);
  }

  private now = () => this.writes.clock.now();
}
