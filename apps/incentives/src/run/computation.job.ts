import type { OnApplicationBootstrap } from '@nestjs/common';
import { derivedCommand, withCommand } from '@kinerja/event-store';
import { allowanceId, runId as asRunId, type PolicyPack } from '@kinerja/incentives-domain';
import { uuidv5, uuidv7 } from '@kinerja/kernel';
import type { Job, JobProgress, Jobs } from '@kinerja/jobs';
import type { Clock } from '@kinerja/service-shell';
import { yearMonth } from '@kinerja/vocabulary';
import { inChunks } from '../in-chunks';
import type { MonthInputs, PersonInput } from '../inputs/month-inputs';
import type { PolicyPacks } from '../policy-pack/policy-packs.queries';
import { computeMonth, digestOf } from './computation';
import type { AllowanceHandler, RunHandler } from './run.handler';
import type { RunRow } from './runs.read-model';
import type { Runs } from './runs.queries';

export const COMPUTE_RUN = 'compute-run';

type Computation = Readonly<{ runId: string; month: string; policyPack: string; computation: number; by: string }>;
type Reads = Readonly<{ inputs: MonthInputs; packs: PolicyPacks; runs: Runs }>;
type Writes = Readonly<{ run: RunHandler; allowance: AllowanceHandler; clock: Clock }>;

/** The id of a computation's job and the namespace of its commands. */
const idOf = ({ runId, computation }: Pick<Computation, 'runId' | 'computation'>): string =>
  uuidv5(runId, `computation ${computation}`);

/**
 * Computes every person of a run's month, a command each, then records what it comes to. Killed and started anew it reads
 * the facts again; a person whose facts are the same is left as computed, one with other facts is computed again.
 */
export class ComputationJob implements OnApplicationBootstrap {
  /** Job of each computation as this process last asked for it: after a crash it is another one. */
  private readonly latest = new Map<string, string>();

  constructor(
    private readonly jobs: Jobs,
    private readonly reads: Reads,
    private readonly writes: Writes,
  ) {}

  /** What a killed process left behind is taken up at once, without waiting until the queue notices. */
  async onApplicationBootstrap(): Promise<void> {
    this.jobs.handle<Computation>(COMPUTE_RUN, (job, report) => this.run(job, report));
    for (const run of await this.reads.runs.computing()) {
      const computation = { ...run, by: run.computedBy ?? run.openedBy };
      await this.enqueue(computation, uuidv5(idOf(run), uuidv7()));
    }
  }

  start(computation: Computation): Promise<void> {
    return this.enqueue(computation, idOf(computation));
  }

  progressOf(run: Pick<RunRow, 'runId' | 'computation'>): Promise<JobProgress | undefined> {
    return this.jobs.progressOf(COMPUTE_RUN, this.latest.get(idOf(run)) ?? idOf(run));
  }

  private async enqueue({ runId, month, policyPack, computation, by }: Computation, id: string): Promise<void> {
    this.latest.set(idOf({ runId, computation }), id);
    await this.jobs.enqueue(COMPUTE_RUN, { id, data: { runId, month, policyPack, computation, by } });
  }

  private async run({ data }: Job<Computation>, report: (done: number, of: number) => Promise<void>): Promise<void> {
    const pack = await this.reads.packs.named(data.policyPack);
    if (!pack) throw new Error(`the policy pack ${data.policyPack} is not there`);
    const { payable, ...result } = computeMonth(pack, await this.reads.inputs.of(yearMonth(data.month)));
    const context = { commandId: idOf(data), actor: data.by, correlationId: data.runId };
    await withCommand(context, async () => {
      await inChunks(payable, (input) => this.computeOne(pack, data, input), report);
      const recorded = { ...result, runId: asRunId(data.runId), computation: data.computation, now: this.now() };
      const name = `recorded ${result.inputDigest}`;
      await derivedCommand(name, () => this.writes.run.handle({ type: 'RecordComputation', data: recorded }));
    });
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
