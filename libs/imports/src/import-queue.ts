import { tooManyFiles } from './refused-files';

/** Each of them holds its file in memory. */
const MOST_WAITING = 4;

/** One file at a time: many at once would share the processor and be ready no earlier. */
export class ImportQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Does `work` when those before it are done. @throws ProblemException 503 when too many wait already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting > MOST_WAITING) throw tooManyFiles();
    this.waiting += 1;
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }
}
