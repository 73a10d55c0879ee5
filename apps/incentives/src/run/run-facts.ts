import type { EventStore } from '@kinerja/event-store';
import type { RunState } from '@kinerja/incentives-domain';
import type { ProjectionRunner } from '@kinerja/projections';
import { problem } from '@kinerja/problem-details';
import type { YearMonth } from '@kinerja/vocabulary';
import type { PolicyPacks } from '../policy-pack/policy-packs.queries';
import type { ComputationJob } from './computation.job';
import { loadRun } from './run.handler';
import type { Runs } from './runs.queries';

const PATIENCE_MS = 10_000;
/** What was written before must be seen. */
export const tooBusy = { status: 503, title: 'What was written before is still being worked in; try again' } as const;

/** What must be known at the moment something is done with a run. */
export class RunFacts {
  constructor(
    private readonly reads: Readonly<{ runs: Runs; packs: PolicyPacks }>,
    private readonly store: EventStore,
    private readonly projections: ProjectionRunner,
    private readonly job: ComputationJob,
  ) {}

  /** A pack that was adopted just before must be seen. @throws ProblemException 503 when that takes too long */
  async toOpen(month: YearMonth) {
    await this.catchUp();
    const [monthIsClosed, policyPack] = await Promise.all([
      this.reads.runs.isClosed(month),
      this.reads.packs.holdingIn(month),
    ]);
    return { monthIsClosed, policyPack };
  }

  /** The run as it stands in the log. */
  async started(runId: string): Promise<Exclude<RunState, { status: 'absent' }> | undefined> {
    const state = await loadRun(this.store, runId);
    return state.status === 'absent' ? undefined : state;
  }

  /** True also when nobody knows of a job: it was lost between the event and the queue. */
  async lastHasFailed(runId: string): Promise<boolean> {
    const run = await this.started(runId);
    if (run?.status !== 'computing') return false;
    const progress = await this.job.progressOf({ runId, computation: run.computation });
    return progress === undefined || progress.state === 'failed';
  }

  /** What the lines add up to, once every one of them has been worked in. @throws ProblemException 503 when that takes too long */
  async sumsOfLines(runId: string) {
    await this.catchUp();
    const run = await this.started(runId);
    return this.reads.runs.sumsOfLines({ runId, computation: run?.computation ?? 0 });
  }

  private async catchUp(): Promise<void> {
    const behind = await this.projections.waitFor(await this.store.head(), PATIENCE_MS);
    if (behind > 0n) throw problem('run.read-models-behind', tooBusy, { behind: Number(behind) });
  }
}
