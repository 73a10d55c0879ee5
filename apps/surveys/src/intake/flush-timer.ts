import { Loop } from '@kinerja/concurrency';
import type { FailureLog } from '@kinerja/problem-details';
import { type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { AnswerFlusher } from './answer-flusher';

/** Flushes at a steady beat as long as the service runs; a failed run is logged and tried again at the next beat. */
export class FlushTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;

  constructor(flusher: AnswerFlusher, everyMs: number, log: FailureLog) {
    const onError = (error: unknown): void => log.error({ what: 'waiting answers could not be worked in', err: error });
    this.loop = new Loop(() => flusher.flush(), { everyMs, firstMs: everyMs, onError });
  }

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }
}
