/** The process died while somebody waited for its answer. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
  readonly code = 'ECONNRESET';
}

/** One process from its start to its death; what it holds in memory goes with it. */
export class SimulatedProcess {
  isAlive = true;
  /** Told to end: it finishes what it has begun and begins nothing. */
  isStopping = false;
  /** Stands still until the schedule has come to this step. */
  frozenUntil = 0;
  /** Rejects at the death; for those outside who wait for this process. */
  readonly died: Promise<never>;
  private reject: (death: Crashed) => void = () => undefined;

  constructor(
    readonly name: string,
    /** Channel on which births and deaths are told. */
    readonly service: string,
  ) {
    this.died = new Promise((_, reject) => (this.reject = reject));
    this.died.catch(() => undefined);
  }

  end(): void {
    this.isAlive = false;
    this.reject(new Crashed(`${this.name} died`));
  }
}
