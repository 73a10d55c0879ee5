import type { Command } from '../api/operation';
import { networkProblem, Problem } from '../api/problem';
import type { CommandStore } from './command-store';
import type { Locks } from './device-locks';
import { aggregateOf, mayBeKept, type KeptCommand } from './kept-command';

/** What became of a command whose page was gone when its answer came. */
export type Outcome = Readonly<{ kept: KeptCommand }> &
  (Readonly<{ answer: unknown; problem?: undefined }> | Readonly<{ problem: Problem }>);

export type QueueParts = Readonly<{
  store: CommandStore;
  /** Where the agency's app stands, `/dinkes/`: agencies of one address share the device. */
  place: string;
  /** Until it is decided, or has been tried often enough. */
  send: (command: Command) => Promise<unknown>;
  locks: Locks;
  onOutcome: (outcome: Outcome) => void;
  now?: () => number;
}>;

/** More than this of one person's is not kept, but sent all the same. */
const MOST_KEPT = 100;
const DAY_MS = 86_400_000;
/** Whoever has not come back by then has told it otherwise. */
const LONGEST_MS = 14 * DAY_MS;

/** Refused because nobody, or somebody else, is signed in: sent again when its owner is. */
const isNotNow = ({ status, code }: Problem): boolean => status === 401 || code === 'session.account-changed';
/** What a service said, if only that it is disturbed: told to the person, whose it then is to send it again. */
const isTold = (error: unknown): error is Problem => error instanceof Problem && error.status !== 0 && !isNotNow(error);

/**
 * Commands lie in the store from before they are sent until they are answered. What is still there when somebody opens the app
 * was given by a page that died meanwhile: it goes out again under the same key, so that it has one effect, and its outcome is told.
 */
export class CommandQueue {
  private readonly now: () => number;
  /** Keys that a form of this page waits for: it tells their outcome itself. */
  private readonly awaited = new Set<string>();

  constructor(private readonly parts: QueueParts) {
    this.now = parts.now ?? Date.now;
  }

  /** Sends at once; what a page that died gave the same aggregate goes before it, and nothing overtakes that. @throws Problem */
  async dispatch(command: Command, from: Readonly<{ account: string; draft?: string }>): Promise<unknown> {
    const kept = this.keptOf(command, from);
    this.awaited.add(command.key);
    await this.keep(kept);
    return this.underLock(kept, async () => {
      await this.sendEarlier(kept);
      return this.answered(kept);
    });
  }

  /** The page has told its person what became of it, also that nothing is known: from here on it is theirs to send it again. */
  async settle(key: string): Promise<void> {
    this.awaited.delete(key);
    await this.quietly(() => this.parts.store.remove(key));
  }

  /** Sends what pages that died have left. Ends at the first one that the network does not carry; the rest waits for the next time. */
  async resume(account: string): Promise<void> {
    for (const kept of await this.leftBy(this.ownerOf(account))) {
      if (this.now() - kept.at > LONGEST_MS) await this.settle(kept.command.key);
      else if (!(await this.resumeOne(kept))) return;
    }
  }

  /** Nothing of somebody who signs out stays on the device. */
  async drop(account: string): Promise<void> {
    await this.quietly(() => this.parts.store.clear(this.ownerOf(account)));
  }

  private ownerOf(account: string): string {
    return `${this.parts.place} ${account}`;
  }

  private keptOf(command: Command, { account, draft }: Readonly<{ account: string; draft?: string }>): KeptCommand {
    const owner = this.ownerOf(account);
    return { command, owner, aggregate: aggregateOf(command), at: this.now(), ...(draft !== undefined && { draft }) };
  }

  private async resumeOne(kept: KeptCommand): Promise<boolean> {
    return this.underLock(kept, async () => {
      const isThere = (await this.leftBy(kept.owner)).some(({ command }) => command.key === kept.command.key);
      return !isThere || this.tell(kept);
    });
  }

  /** False where no answer came: it stays for the next time. */
  private async tell(kept: KeptCommand): Promise<boolean> {
    try {
      const answer = await this.answered(kept);
      this.parts.onOutcome({ kept, answer });
      return true;
    } catch (error) {
      if (!isTold(error)) return false;
      this.parts.onOutcome({ kept, problem: error });
      return true;
    }
  }

  private async sendEarlier(kept: KeptCommand): Promise<void> {
    for (const earlier of await this.leftBy(kept.owner)) {
      if (earlier.aggregate === kept.aggregate && !(await this.tell(earlier))) throw networkProblem();
    }
  }

  /** Taken out of the store as soon as it is decided, still under the lock: another page then finds nothing to send. */
  private async answered(kept: KeptCommand): Promise<unknown> {
    const remove = () => this.quietly(() => this.parts.store.remove(kept.command.key));
    try {
      const answer = await this.parts.send(kept.command);
      await remove();
      return answer;
    } catch (error) {
      if (isTold(error)) await remove();
      throw error;
    }
  }

  private async keep(kept: KeptCommand): Promise<void> {
    await this.quietly(async () => {
      if (!mayBeKept(kept) || (await this.parts.store.of(kept.owner)).length >= MOST_KEPT) return;
      await this.parts.store.add(kept);
    });
  }

  private async leftBy(owner: string): Promise<readonly KeptCommand[]> {
    const all = (await this.quietly(() => this.parts.store.of(owner))) ?? [];
    return all.filter(({ command }) => !this.awaited.has(command.key));
  }

  private underLock<T>({ owner, aggregate }: KeptCommand, work: () => Promise<T>): Promise<T> {
    return this.parts.locks(`kinerja.commands ${owner} ${aggregate}`, work);
  }

  /** A device that keeps nothing, or no more, sends all the same. */
  private async quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      return undefined;
    }
  }
}
