const MINUTE_MS = 60_000;

/** Does a piece of work once a minute, never twice at a time; what fails comes again a minute later. */
export class EveryMinute {
  private readonly ending = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /** Aborts at `stop`: for work that waits for others. */
  get stopping(): AbortSignal {
    return this.ending.signal;
  }

  /** The first time comes at a random moment of the first minute, lest all services of a city ask or read at once. */
  start(): void {
    this.wait(Math.random() * MINUTE_MS);
  }

  /** Ends when the work in hand has ended. */
  async stop(): Promise<void> {
    this.ending.abort();
    clearTimeout(this.timer);
    await this.underWay;
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => (this.underWay = this.once()), ms);
  }

  private async once(): Promise<void> {
    await this.work().catch(this.onFailure);
    if (!this.stopping.aborted) this.wait(MINUTE_MS);
  }
}
