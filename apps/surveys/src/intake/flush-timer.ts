import type { FailureLog } from '@kinerja/problem-details';
import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { AnswerFlusher } from './answer-flusher';

/** Flushes at a steady beat, never two at a time; a failed run is logged and tried again at the next beat. */
export class FlushTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private isBusy = false;

  constructor(
    private readonly flusher: AnswerFlusher,
    private readonly everyMs: number,
    private readonly log: FailureLog,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.beat(), this.everyMs);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private beat(): void {
    if (this.isBusy) return;
    this.isBusy = true;
    this.running = this.flusher
      .flush()
      .catch((error: unknown) => this.log.error({ what: 'waiting answers could not be worked in', err: error }))
      .finally(() => {
        this.isBusy = false;
      });
  }
}
