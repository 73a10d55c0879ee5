import { isRefusedValue } from '@kinerja/database';
import { CommitRefused } from './commit-refused';
import type { EncodedItem } from './encoded-item';
import type { CommitOutcome } from './event-store';

/** Commands of one batch, gathered while the batch before is written. */
export interface Batch {
  readonly items: readonly EncodedItem[];
  /** False when the item has to wait for the next batch. */
  add(encoded: EncodedItem): boolean;
}

type Waiting = Readonly<{ resolve: (outcome: CommitOutcome) => void; reject: (cause: unknown) => void }>;
type Draft<B extends Batch> = { batch: B; waiting: Waiting[] };

export type BatchWriting<B extends Batch> = Readonly<{
  open: () => B;
  write: (batch: B) => Promise<readonly CommitOutcome[]>;
  /** Batches on their way at the same time. */
  inFlight: number;
  /** From this many waiting commands on, they are split so that one half is written while the other is answered. */
  splitFrom: number;
}>;

/**
 * Group commit: when nothing is on its way a command is written at once, alone; commands that come meanwhile go together
 * with the next batch. A batch that PostgreSQL refuses for its values is halved until the guilty command stands alone, and that
 * one is refused (CommitRefused); every other error fails all of its batch, which has left no trace.
 */
export class CommitQueue<B extends Batch> {
  private readonly drafts: Draft<B>[] = [];
  private underWay = 0;
  private isScheduled = false;
  private unanswered = 0;

  constructor(private readonly writing: BatchWriting<B>) {}

  commit(encoded: EncodedItem): Promise<CommitOutcome> {
    return new Promise((resolve, reject) => {
      this.draftFor(encoded).waiting.push({ resolve, reject });
      this.unanswered += 1;
      this.schedule();
    });
  }

  private draftFor(encoded: EncodedItem): Draft<B> {
    const last = this.drafts.at(-1);
    if (last && last.waiting.length < this.share() && last.batch.add(encoded)) return last;
    const next: Draft<B> = { batch: this.writing.open(), waiting: [] };
    next.batch.add(encoded);
    this.drafts.push(next);
    return next;
  }

  /** Most items of a batch: all, or their share of what is to be answered. */
  private share(): number {
    const { splitFrom, inFlight } = this.writing;
    return Math.max(splitFrom, Math.ceil(this.unanswered / inFlight));
  }

  /** After the present step and all that follows from it at once, so that callers answered together ask together again. */
  private schedule(): void {
    if (this.isScheduled || this.drafts.length === 0 || this.underWay >= this.writing.inFlight) return;
    this.isScheduled = true;
    process.nextTick(() => {
      this.isScheduled = false;
      this.send();
    });
  }

  private send(): void {
    while (this.underWay < this.writing.inFlight && this.isWorthSending()) {
      const draft = this.drafts.shift();
      if (!draft) return;
      this.underWay += 1;
      void this.carry(draft);
    }
  }

  /** A second batch behind one under way pays only when it is large. */
  private isWorthSending(): boolean {
    const first = this.drafts[0];
    return first !== undefined && (this.underWay === 0 || first.waiting.length >= this.writing.splitFrom);
  }

  private async carry(draft: Draft<B>): Promise<void> {
    try {
      await this.writeOrHalve(draft);
    } finally {
      this.underWay -= 1;
      this.schedule();
    }
  }

  /** Answers every waiting command. Nothing of a batch that failed was written, so its halves are new to the log. */
  private async writeOrHalve({ batch, waiting }: Draft<B>): Promise<void> {
    try {
      this.answer(waiting, await this.writing.write(batch));
    } catch (cause) {
      if (!isRefusedValue(cause)) return this.fail(waiting, cause);
      const [first] = batch.items;
      if (first && waiting.length === 1) return this.fail(waiting, new CommitRefused(first.item.meta.commandId, cause));
      const middle = Math.ceil(waiting.length / 2);
      await this.writeOrHalve(this.part({ batch, waiting }, 0, middle));
      await this.writeOrHalve(this.part({ batch, waiting }, middle));
    }
  }

  private part({ batch, waiting }: Draft<B>, from: number, to?: number): Draft<B> {
    const part = this.writing.open();
    for (const encoded of batch.items.slice(from, to)) part.add(encoded);
    return { batch: part, waiting: waiting.slice(from, to) };
  }

  private answer(waiting: readonly Waiting[], outcomes: readonly CommitOutcome[]): void {
    this.unanswered -= waiting.length;
    waiting.forEach(({ resolve, reject }, at) => {
      const outcome = outcomes[at];
      if (outcome) resolve(outcome);
      else reject(new Error('the log gave no outcome'));
    });
  }

  private fail(waiting: readonly Waiting[], cause: unknown): void {
    this.unanswered -= waiting.length;
    waiting.forEach(({ reject }) => reject(cause));
  }
}
