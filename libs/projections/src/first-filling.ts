import type { RunningProjection } from './running-projection';

/**
 * Tables that held nothing at the start, such as those of a new version. They are filled like any that is behind, and nobody reads
 * them before they have come to where the log ended then. One that has stopped is not waited for: `/readyz` names it.
 */
export class FirstFilling {
  /** Ends when all of them are filled, or with the runner. */
  readonly done: Promise<void>;
  private end: () => void = () => undefined;

  constructor(
    private readonly tables: readonly RunningProjection[],
    private readonly head: bigint,
  ) {
    this.done = new Promise((resolve) => (this.end = resolve));
    this.look();
  }

  /** To be called after every round. */
  look(): void {
    if (this.tables.every(({ paused, position }) => paused !== undefined || position >= this.head)) this.end();
  }

  stop(): void {
    this.end();
  }
}
