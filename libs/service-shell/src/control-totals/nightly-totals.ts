import { withCommand } from '@kinerja/event-store';
import { uuidv7 } from '@kinerja/kernel';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { Logger } from 'pino';
import type { ControlTotalsDesk } from './control-totals.desk';

const EVERY_MS = 60_000;

/**
 * States the control totals of every night. What is due is read from the log, so a night that was missed is made up, and two
 * processes of a service may both look: whoever comes second has nothing new to say.
 */
export class NightlyTotals {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private isStopping = false;
  /** Nothing is due any more of the night that began then. */
  private done: Instant | undefined;

  constructor(
    private readonly service: string,
    private readonly desk: ControlTotalsDesk,
    private readonly log: Logger,
  ) {}

  /** The first look comes at a random moment of the first minute, lest all services of a city read at once. */
  start(): void {
    this.wait(Math.random() * EVERY_MS);
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Answers the months stated. @throws what the database throws, and ProblemException 503 while the read models lag. */
  async round(): Promise<readonly YearMonth[]> {
    const { began, months } = await this.desk.due();
    for (const month of months) {
      const commandId = uuidv7();
      const context = { commandId, actor: `service:${this.service}`, correlationId: commandId };
      await withCommand(context, () => this.desk.state(month));
    }
    this.done = began;
    return months;
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => (this.running = this.roundAndWait()), ms);
  }

  private async roundAndWait(): Promise<void> {
    try {
      if (this.done !== this.desk.night().began) await this.round();
    } catch (error) {
      this.log.warn({ err: error }, 'the control totals are stated later');
    }
    if (!this.isStopping) this.wait(EVERY_MS);
  }
}
