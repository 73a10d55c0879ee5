import { within } from '@kinerja/concurrency';
import type { Job as BullJob, JobsOptions } from 'bullmq';
import type { JobBackend, JobQueue } from './job-backend';
import { JobsAway } from './jobs-away';

const DAY_S = 86_400;
const kept: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 30 * DAY_S },
  removeOnFail: { age: 90 * DAY_S },
};

/** Jobs looked at to tell their ages. */
const MOST = 1_000;

/** The queue as it is asked from outside a worker: opened when first needed, answering in time or not at all. */
export class JobQueueClient {
  private opened: Promise<JobQueue> | undefined;

  constructor(
    private readonly backend: JobBackend,
    private readonly onError: (error: Error) => void,
  ) {}

  /** A job of this id that is there already stays as it is. @throws JobsAway */
  async put(id: string, name: string, data: object): Promise<void> {
    await this.ask((queue) => queue.add(name, data, { ...kept, jobId: id }));
  }

  /** Instead of the one that has ended. @throws JobsAway */
  async putAgain(ended: BullJob, data: object): Promise<void> {
    await this.ask(async (queue) => {
      await ended.remove();
      await queue.add(ended.name, data, { ...kept, jobId: String(ended.id) });
    });
  }

  /** @throws JobsAway */
  find(id: string): Promise<Readonly<{ job: BullJob; state: string }> | undefined> {
    return this.ask(async (queue) => {
      const found = await queue.getJob(id);
      if (!found) return undefined;
      const state = await found.getState();
      // Read again after the state, so that a completed job never shows the progress of a moment before.
      return { job: (await queue.getJob(id)) ?? found, state };
    });
  }

  /** The oldest that have not ended. @throws JobsAway */
  unfinished(): Promise<readonly BullJob[]> {
    return this.ask((queue) => queue.getJobs(['active', 'wait', 'delayed'], 0, MOST - 1, true));
  }

  async close(): Promise<void> {
    const queue = await this.opened?.catch(() => undefined);
    this.opened = undefined;
    await queue?.close();
  }

  private async ask<T>(question: (queue: JobQueue) => Promise<T>): Promise<T> {
    const { patienceMs } = this.backend;
    try {
      const queue = await (this.opened ??= this.open());
      return await within(patienceMs, 'an answer', question(queue));
    } catch (error) {
      throw new JobsAway(error);
    }
  }

  /** One that did not open in time never would, BullMQ keeps its first failure; so the next question opens another. */
  private async open(): Promise<JobQueue> {
    const queue = this.backend.openQueue();
    try {
      await within(this.backend.patienceMs, 'opening', queue.waitUntilReady());
      return queue;
    } catch (error) {
      this.opened = undefined;
      queue.close().catch(this.onError);
      throw error;
    }
  }
}
