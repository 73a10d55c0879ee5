import { setImmediate as nextTurn } from 'node:timers/promises';
import { Loop } from '@kinerja/concurrency';
import type { FindDueWork, Job } from './jobs';
import type { JobQueueClient } from './job-queue-client';

export type DueWorkPace = Readonly<{
  everyMs: number;
  /** After a look that failed. */
  againMs: number;
  /** Before work whose job has ended without doing it is tried anew; doubled each time, up to an hour. */
  retryMs: number;
}>;
export const usualPace: DueWorkPace = { everyMs: 30_000, againMs: 3_000, retryMs: 30_000 };

const LONGEST_RETRY_MS = 3_600_000;

/** Unlike an integer, and without the colon that BullMQ keeps for itself. */
export const queueId = (name: string, id: string): string => `${name}__${id}`;

/**
 * The tables of a service are the truth about what is left to do; the queue only hands it to a worker. So the queue may be
 * lost, emptied or full: whatever is due and has no job gets one.
 */
export class DueWork {
  private readonly finders = new Map<string, FindDueWork>();
  private readonly rounds = new Map<string, number>();
  private readonly loop: Loop;

  constructor(
    private readonly shelf: JobQueueClient,
    onError: (error: Error) => void,
    private readonly pace: DueWorkPace = usualPace,
  ) {
    this.loop = new Loop(() => this.look(), {
      everyMs: pace.everyMs,
      retryMs: () => pace.againMs,
      onError: (error) => onError(error instanceof Error ? error : new Error(String(error))),
    });
  }

  derive(name: string, find: FindDueWork): void {
    if (this.finders.has(name)) throw new Error(`due work of ${name} is derived already`);
    this.finders.set(name, find);
    this.loop.start();
  }

  close(): Promise<void> {
    return this.loop.stop();
  }

  private async look(): Promise<void> {
    // The names of a service are told one after the other as it starts.
    await nextTurn();
    const seen = new Set<string>();
    for (const [name, find] of this.finders) for (const job of await find()) seen.add(await this.seeTo(name, job));
    for (const id of this.rounds.keys()) if (!seen.has(id)) this.rounds.delete(id);
  }

  private async seeTo(name: string, { id, data }: Job): Promise<string> {
    const inQueue = queueId(name, id);
    const found = this.loop.stopping.aborted ? undefined : await this.shelf.find(inQueue);
    if (this.loop.stopping.aborted) return inQueue;
    if (!found) await this.shelf.put(inQueue, name, data);
    else if (this.isToRepeat(inQueue, found.state, found.job.finishedOn)) await this.shelf.putAgain(found.job, data);
    return inQueue;
  }

  /** Failed, or ended before a database was restored to a time when the work was still to do. */
  private isToRepeat(id: string, state: string, endedAt: number | undefined): boolean {
    if (state !== 'failed' && state !== 'completed') return false;
    const round = this.rounds.get(id) ?? 0;
    const wait = Math.min(this.pace.retryMs * 2 ** round, LONGEST_RETRY_MS);
    if (Date.now() - (endedAt ?? 0) < wait) return false;
    this.rounds.set(id, round + 1);
    return true;
  }
}
