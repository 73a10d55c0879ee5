const FIRST_MS = 50;
const LONGEST_MS = 5_000;

/** Waits that double from 50 ms to 5 s, with jitter so that the consumers of a broken database do not come back as one. */
export class BackOff {
  private failures = 0;

  constructor(private readonly random: () => number = Math.random) {}

  succeeded(): void {
    this.failures = 0;
  }

  /** The wait after one more failure, in ms. */
  nextWait(): number {
    const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** this.failures);
    this.failures += 1;
    return full / 2 + (full / 2) * this.random();
  }
}
