/** Longest pause after a failure that is not the events' fault, such as a database that is away. */
const MAX_BACKOFF_MS = 15_000;

/** Runs a piece of work when woken, and every `pollMs` besides; never twice at a time. */
export class Waker {
  private isWoken = true;
  private isStopped = false;
  private failures = 0;
  private timer: NodeJS.Timeout | undefined;
  private resume: (() => void) | undefined;

  constructor(
    private readonly pollMs: number,
    private readonly onError: (error: unknown) => void = () => undefined,
  ) {}

  wake(): void {
    this.isWoken = true;
    if (this.failures === 0) this.resume?.();
  }

  stop(): void {
    this.isStopped = true;
    this.resume?.();
  }

  /** Ends after `stop`. `work` answers whether there may be more to do; when it throws, it is tried again after a growing pause. */
  async run(work: () => Promise<boolean>): Promise<void> {
    while (!this.isStopped) {
      this.isWoken = false;
      const isMore = await this.attempt(work);
      if (!isMore && !this.mayGoOn()) await this.pause();
    }
  }

  private mayGoOn(): boolean {
    return this.isStopped || (this.isWoken && this.failures === 0);
  }

  private async attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const isMore = await work();
      this.failures = 0;
      return isMore;
    } catch (error) {
      this.failures += 1;
      this.onError(error);
      return false;
    }
  }

  private pause(): Promise<void> {
    const ms = this.failures === 0 ? this.pollMs : Math.min(MAX_BACKOFF_MS, 250 * 2 ** this.failures);
    return new Promise((resolve) => {
      this.resume = () => {
        clearTimeout(this.timer);
        this.resume = undefined;
        resolve();
      };
      this.timer = setTimeout(this.resume, ms);
    });
  }
}
