import type { EventStore } from '@kinerja/event-store';
import type { RunState } from '@kinerja/incentives-domain';
import { caughtUp, type FollowedLog } from '@kinerja/projections';
import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { packHoldingIn } from '../policy-pack/policy-packs.queries';
import type { ComputationJob } from './computation.job';
import type { RunHandler } from './run.handler';
import { isClosedMonth, sumsOfLines } from './runs.queries';

const PATIENCE_MS = 10_000;

type Has = Readonly<{
  dataSource: DataSource;
  store: EventStore;
  projections: FollowedLog['projections'];
  run: RunHandler;
  computation: ComputationJob;
}>;

/** What must be known at the moment something is done with a run. */
export class RunFacts {
  private readonly source: DataSource;

  constructor(private readonly has: Has) {
    this.source = has.dataSource;
  }

  /** A pack that was adopted just before must be seen. @throws ReadModelsBehind when that takes too long */
  async toOpen(month: YearMonth) {
    await this.caughtUp();
    const [monthIsClosed, policyPack] = await Promise.all([
      isClosedMonth(this.source, month),
      packHoldingIn(this.source, month),
    ]);
    return { monthIsClosed, policyPack };
  }

  /** The run as it stands in the log. */
  async started(runId: string): Promise<Exclude<RunState, { status: 'absent' }> | undefined> {
    const state = await this.has.run.state({ runId });
    return state.status === 'absent' ? undefined : state;
  }

  /** True also when nobody knows of a job: it was lost between the event and the queue. */
  async lastHasFailed(runId: string): Promise<boolean> {
    const run = await this.started(runId);
    if (run?.status !== 'computing') return false;
    const progress = await this.has.computation.progressOf({ runId, computation: run.computation });
    return progress === undefined || progress.state === 'failed';
  }

  /** What the lines add up to, once every one of them has been worked in. @throws ReadModelsBehind when that takes too long */
  async sumsOfLines(runId: string) {
    await this.caughtUp();
    const run = await this.started(runId);
    return sumsOfLines(this.source, { runId, computation: run?.computation ?? 0 });
  }

  private caughtUp = (): Promise<void> => caughtUp(this.has, PATIENCE_MS);
}
