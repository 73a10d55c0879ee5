/** Lets a loop sleep until something calls, or a time has passed. A call while nobody sleeps is remembered. */
export class WakeUp {
  private called = false;
  private wakeSleeper: (() => void) | undefined;

  call(): void {
    this.called = true;
    this.wakeSleeper?.();
  }

  /** Resolves at the next call or after `ms`; at once when called since the last sleep. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.called = false;
        this.wakeSleeper = undefined;
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.wakeSleeper = wake;
      if (this.called) wake();
    });
  }

  /** Waits the whole time, whoever calls; only `stopping` ends it. */
  pause(ms: number, stopping: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        stopping.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      stopping.addEventListener('abort', end);
      if (stopping.aborted) end();
    });
  }
}
