import type { Work, WorkProgress, WorkStanding, WorkStore } from './work-store';

type Kept = { readonly process: string; readonly work: Work; progress: WorkProgress; isFinished: boolean };

const nothingYet: WorkProgress = { done: 0, parts: 0, refused: [] };

/** As in SQL, for tests and the simulation. */
export class MemoryWork implements WorkStore {
  private readonly kept: Kept[] = [];

  async add(process: string, work: Work): Promise<void> {
    if (this.one(process, work.id)) return;
    this.kept.push({ process, work, progress: nothingYet, isFinished: false });
  }

  async find(process: string, id: string): Promise<Work | undefined> {
    const found = this.one(process, id);
    return found && !found.isFinished ? found.work : undefined;
  }

  async note(process: string, id: string, progress: WorkProgress): Promise<void> {
    const found = this.one(process, id);
    if (found) found.progress = progress;
  }

  async finish(process: string, id: string): Promise<void> {
    const found = this.one(process, id);
    if (found) found.isFinished = true;
  }

  async unfinished(process?: string): Promise<readonly WorkStanding[]> {
    return this.kept
      .filter((one) => !one.isFinished && (process === undefined || one.process === process))
      .map(({ process: name, work: { id }, progress }) => ({ process: name, id, ...progress }));
  }

  private one(process: string, id: string): Kept | undefined {
    return this.kept.find((one) => one.process === process && one.work.id === id);
  }
}
