import { requireCommand } from '@kinerja/commands';
import { JobsAway, type Jobs } from '@kinerja/jobs';
import { uuidv5 } from '@kinerja/kernel';
import type { WorkCause, WorkStore } from './work-store';

/** Makes work due; whoever runs the process of that name takes it up. */
export class ProcessQueue {
  constructor(
    private readonly store: WorkStore,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
  ) {}

  /** Within a command, which begins one work of a process at most: a repeat begins nothing new. */
  async begin(process: string, item: object): Promise<void> {
    const { commandId, correlationId, causationId, traceparent } = requireCommand();
    const id = uuidv5(commandId, process);
    const cause: WorkCause = {
      correlationId,
      ...(causationId === undefined ? {} : { causationId }),
      ...(traceparent === undefined ? {} : { traceparent }),
    };
    await this.store.add(process, { id, item, cause });
    await this.jobs.enqueue(process, { id, data: {} }).catch((error: unknown) => {
      // The table says that it is due: it is found there and enqueued later.
      if (!(error instanceof JobsAway)) throw error;
    });
  }
}
