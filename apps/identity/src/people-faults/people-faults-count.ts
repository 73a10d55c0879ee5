import { uuidv7 } from '@kinerja/clock';
import { withCommand } from '@kinerja/commands';
import { Loop } from '@kinerja/concurrency';
import { openImports } from '@kinerja/imports';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { CENTRE_INSTANCE, localDateAt } from '@kinerja/vocabulary';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { PeopleFaultsHandler } from './people-faults.handler';
import { peopleFaultCountsOn } from './people-faults.queries';

const MINUTE_MS = 60_000;
/** All people are looked at each time. */
const EVERY_MS = 15 * MINUTE_MS;

/**
 * Rule IDN-295: counts what is to be mended and says it to the centre, which has no people itself and counts nothing. Two processes of
 * an agency may both look: whoever comes second has nothing new to say. While people are imported nothing is counted.
 */
export class PeopleFaultsCount implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly rounds = new Loop(() => this.look(), {
    everyMs: EVERY_MS,
    firstMs: (5 + Math.random() * 10) * MINUTE_MS,
    onError: (err) => this.runtime.log.warn({ err }, 'what is to be mended among people is counted later'),
  });

  constructor(
    private readonly runtime: ServiceRuntime,
    private readonly faults: PeopleFaultsHandler,
  ) {}

  onApplicationBootstrap(): void {
    if (this.runtime.settings.agency !== CENTRE_INSTANCE) this.rounds.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.stop();
  }

  /** @throws what the database throws */
  async look(): Promise<void> {
    const { dataSource, clock, settings } = this.runtime;
    if ((await openImports(dataSource.manager, 'people-import')) > 0) return;
    const now = clock.now();
    const day = localDateAt(now, settings.zone);
    const counts = await peopleFaultCountsOn(dataSource, day);
    const commandId = uuidv7();
    await withCommand({ commandId, actor: 'service:identity', correlationId: commandId }, () =>
      this.faults.handle({ type: 'CountPeopleFaults', data: { day, counts, now } }),
    );
  }
}
