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
}
