import { uuidv7 } from '@kinerja/clock';
import { withCommand } from '@kinerja/commands';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { everyMinute } from '@kinerja/concurrency';
import type { ControlTotalsService } from './control-totals.service';

/**
 * States the control totals of every night. What is due is read from the log, so a night that was missed is made up, and two
 * processes of a service may both look: whoever comes second has nothing new to say.
 */
export class NightlyTotals implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly minutes = everyMinute(
    () => this.look(),
    (err) => this.log.warn({ err }, 'the control totals are stated later'),
  );
  /** Nothing is due any more of the night that began then. */
  private done: Instant | undefined;

  constructor(
    private readonly service: string,
    private readonly statements: ControlTotalsService,
    private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.minutes.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.minutes.stop();
  }

  /** Answers the months stated. @throws what the database throws, and ProblemException 503 while the read models lag. */
  async round(): Promise<readonly YearMonth[]> {
    const { began, months } = await this.statements.due();
    for (const month of months) {
      const commandId = uuidv7();
      const context = { commandId, actor: `service:${this.service}`, correlationId: commandId };
      await withCommand(context, () => this.statements.state(month));
    }
    this.done = began;
    return months;
  }

  private async look(): Promise<void> {
    if (this.done !== this.statements.night().began) await this.round();
  }
}
