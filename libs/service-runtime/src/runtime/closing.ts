/** Steps that undo what was opened, carried out in the reverse order, once. */
export class Closing {
  private readonly steps: (() => unknown)[] = [];
  private running: Promise<void> | undefined;

  /** Before everything that was added earlier. */
  first(step: () => unknown): void {
    this.steps.unshift(step);
  }

  /** Every step is carried out; @throws the first error, when all are through. */
  close(): Promise<void> {
    return (this.running ??= this.run());
  }

  private async run(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.steps) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
