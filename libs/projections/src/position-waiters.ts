type Waiter = Readonly<{ position: bigint; resolve: () => void }>;

/** Queries that wait for a read model to reach a position. */
export class PositionWaiters {
  private readonly waiting = new Set<Waiter>();

  /** Resolves when the position is reached or the time is over, whichever comes first. */
  wait(position: bigint, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(), ms);
      const waiter: Waiter = { position, resolve: () => done() };
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        resolve();
      };
      this.waiting.add(waiter);
    });
  }

  /** Lets go those who waited for `reached` or less; all of them when nothing is named. */
  release(reached?: bigint): void {
    for (const waiter of this.waiting) if (reached === undefined || waiter.position <= reached) waiter.resolve();
  }
}
