import { everyMinute } from '@kinerja/concurrency';
import { withCommand } from '@kinerja/commands';
import { noticedOutage, outageId } from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import type { ServiceRuntime } from '@kinerja/service-runtime';
import { instant, localDateAt, type Instant } from '@kinerja/vocabulary';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { OutageHandler } from './outage.handler';

/** Namespace of the outages that the system noticed. */
const NOTICED = '5b0a0c5e-6f3d-5d0e-8f0b-3c6f1a9e7d42';
/** Read by people of the agency, who may withdraw it and record a better one. */
const CAUSE = 'Sistem tidak berjalan (dicatat oleh sistem)';

type Ran = Readonly<{ last: Instant; now: Instant }>;

/**
 * Rule IDN-192: notes every minute, by the clock of the database, that identity runs and reaches its database, and records the gap
 * where it did not. Whichever of its processes comes first does so: the outage is named by the moment at which it began.
 */
export class OutageWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly minutes = everyMinute(
    () => this.look(),
    (err) => this.runtime.log.warn({ err }, 'whether there was an outage is looked at later'),
  );

  constructor(
    private readonly runtime: ServiceRuntime,
    private readonly outages: OutageHandler,
  ) {}

  onApplicationBootstrap(): void {
    this.minutes.start();
  }

  onModuleDestroy(): Promise<void> {
    return this.minutes.stop();
  }

  /** The moment moves only when what lies behind it is in the log. @throws what the database throws */
  async look(): Promise<void> {
    const ran = await this.ran();
    if (ran !== undefined) await this.record(ran);
    await this.runtime.dataSource.query(
      `INSERT INTO identity.last_running (at) VALUES (coalesce($1, clock_timestamp()))
       ON CONFLICT (is_only) DO UPDATE SET at = greatest(last_running.at, excluded.at)`,
      [ran?.now],
    );
  }

  private async ran(): Promise<Ran | undefined> {
    const [row]: { last: Date; now: Date }[] = await this.runtime.dataSource.query(
      'SELECT at AS last, clock_timestamp() AS now FROM identity.last_running',
    );
    return row && { last: instant(row.last), now: instant(row.now) };
  }

  private async record({ last, now }: Ran): Promise<void> {
    const { zone, agency } = this.runtime.settings;
    const span = noticedOutage(last, now, zone);
    if (span === undefined) return;
    const id = outageId(uuidv5(uuidv5(NOTICED, agency), last));
    const data = { outageId: id, ...span, cause: CAUSE, today: localDateAt(now, zone), now };
    // Another process or an earlier start may have recorded it, or somebody taken it back since: either is well.
    const command = { commandId: uuidv5(id, 'notice'), actor: 'service:identity', correlationId: id, fingerprint: id };
    const handled = await withCommand(command, () => this.outages.handle({ type: 'RecordOutage', data }));
    if (!handled.accepted)
      this.runtime.log.info({ outage: id, code: handled.refusal.code }, 'an outage was not recorded anew');
  }
}
