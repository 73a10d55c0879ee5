/** The start was called off while it was under way. */
export class CalledOff extends Error {}

/** What was started, undone in reverse; what is started after that is undone at once. */
export class Undo {
  private readonly steps: (() => unknown)[] = [];
  private readonly over = new AbortController();

  /** Aborted as soon as the undoing begins. */
  get signal(): AbortSignal {
    return this.over.signal;
  }

  /** @throws CalledOff when everything else has been undone meanwhile; then this is, too. */
  async add(step: () => unknown): Promise<void> {
    if (!this.over.signal.aborted) return void this.steps.push(step);
    await step();
    throw new CalledOff('stopped while it was starting');
  }

  /** Every step, whatever becomes of the others. @throws what the first that failed threw. */
  async run(): Promise<void> {
    this.over.abort();
    const faults: unknown[] = [];
    for (const step of this.steps.splice(0).reverse())
      await Promise.resolve()
        .then(step)
        .catch((error: unknown) => faults.push(error));
    if (faults.length > 0) throw faults[0];
  }
}
