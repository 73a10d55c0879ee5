export type LoopOptions = Readonly<{
  /** From the beginning of one round to that of the next, where nothing wakes the loop; a round that takes longer skips beats. */
  everyMs: number;
  /** Before the first round; none when it is not given. */
  firstMs?: number;
  /** Before the round after so many failed ones in a row, during which nothing wakes it; the usual beat when it is not given. */
  retryMs?: (failures: number) => number;
  /** Told of every round that threw. */
  onError: (error: unknown) => void;
}>;

/** Longest pause of `doubledPause`. */
const LONGEST_PAUSE_MS = 15_000;

/** For what is away and comes back: half a second, doubled up to a quarter of a minute. */
export const doubledPause = (failures: number): number => Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures);

/**
 * Does a round of work at a steady beat, and whenever it is woken; never two at a time. A round that answers true has more to
 * do and is followed by the next at once. Does not keep the process alive.
 */
export class Loop {
  private readonly ending = new AbortController();
  private running: Promise<void> | undefined;
  private isWoken = false;
  private failures = 0;
  private resume: (() => void) | undefined;

  constructor(
    private readonly work: (stopping: AbortSignal) => Promise<unknown>,
    private readonly options: LoopOptions,
  ) {}

  /** Aborts at `stop`: for work that waits for others. */
  get stopping(): AbortSignal {
    return this.ending.signal;
  }

  /** A second call does nothing. */
  start(): this {
    this.running ??= this.run();
    return this;
  }

  /** The next round comes at once; while one is under way it is followed by another. */
  wake(): void {
    this.isWoken = true;
    if (this.failures === 0 || !this.options.retryMs) this.resume?.();
  }

  /** Ends when the round in hand has ended; none begins after it. */
  async stop(): Promise<void> {
    this.ending.abort();
    this.resume?.();
    await this.running;
  }

  private async run(): Promise<void> {
    const { everyMs, firstMs = 0 } = this.options;
    let next = Date.now() + firstMs;
    if (firstMs > 0) await this.pauseUntil(next);
    while (!this.stopping.aborted) {
      this.isWoken = false;
      const isMore = await this.round();
      while (next <= Date.now()) next += everyMs;
      if (!isMore) await this.rest(next);
    }
  }

  /** Whether there may be more to do. */
  private async round(): Promise<boolean> {
    try {
      const answer = await this.work(this.stopping);
      this.failures = 0;
      return answer === true;
    } catch (error) {
      this.failures += 1;
      if (!this.stopping.aborted) this.options.onError(error);
      return false;
    }
  }

  private async rest(next: number): Promise<void> {
    const { retryMs } = this.options;
    if (this.failures > 0 && retryMs) return this.pauseUntil(Date.now() + retryMs(this.failures));
    if (!this.isWoken) await this.pauseUntil(next);
  }

  private pauseUntil(time: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.resume?.(), time - Date.now());
      timer.unref();
      this.resume = () => {
        clearTimeout(timer);
        this.resume = undefined;
        resolve();
      };
      if (this.stopping.aborted) this.resume();
    });
  }
}
