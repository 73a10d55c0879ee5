import { AsyncResource } from 'node:async_hooks';
import type { PostFacts } from '../assignment/post-facts';

type Waiting = Readonly<{ run: () => Promise<void>; fail: (error: unknown) => void }>;

/** Changes that do not touch each other and wait together are made in one turn: thousands of them, each alone, would wait for minutes. */
export class SharedTurn {
  private waiting: Waiting[] = [];

  constructor(
    private readonly facts: PostFacts,
    private readonly patienceMs: number,
  ) {}

  /** Within the caller's own command. @throws OthersAtWork, ReadModelsBehind */
  run<T>(change: () => Promise<T>): Promise<T> {
    const own = AsyncResource.bind(change);
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ run: () => own().then(resolve, reject), fail: reject });
      if (this.waiting.length === 1) void this.open();
    });
  }

  private async open(): Promise<void> {
    let together: readonly Waiting[] = this.waiting;
    try {
      await this.facts.inTurn(async () => {
        together = this.waiting;
        this.waiting = [];
        await Promise.all(together.map(({ run }) => run()));
      }, this.patienceMs);
    } catch (error) {
      if (together === this.waiting) this.waiting = [];
      for (const { fail } of together) fail(error);
    }
  }
}
