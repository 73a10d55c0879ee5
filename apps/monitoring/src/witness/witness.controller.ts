import type { Clock } from '@kinerja/clock';
import type { Countersignature } from '@kinerja/log-witness';
import { NameParam, notFound, noSuch } from '@kinerja/problem-details';
import { NotACommand, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { WITNESSED_SERVICES } from './witnessed-services';
import { WitnessService } from './witness-service';
import { checkpointProblems, witnessProblems } from './witness.problems';
import { countersignatureView, logPage } from './witness.view';
import { CheckpointDto } from './witness.dto';
import { standingOfLogs, type LogView } from './witness.queries';

@Controller('witness')
export class WitnessController {
  constructor(
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(WitnessService) private readonly witness: WitnessService,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For agencies; the signature is all that counts, and what is shown twice is answered twice. */
  @Post(':agency/:service')
  @Access(monitoringAccess.showCheckpoint)
  @HttpCode(200)
  @NotACommand()
  @Answers(countersignatureView)
  @Refuses(witnessProblems, checkpointProblems, noSuch('log'))
  show(
    @NameParam('agency') agency: string,
    @NameParam('service') service: string,
    @Body() shown: CheckpointDto,
  ): Promise<Countersignature> {
    if (!WITNESSED_SERVICES.includes(service)) throw notFound('log', { agency, service });
    return this.witness.receive({ agency, service }, shown);
  }

  /** Every log of every registered agency, also one that was never shown. */
  @Get()
  @Access(monitoringAccess.readLogs)
  @Answers(logPage)
  @Refuses()
  async list(): Promise<Readonly<{ items: readonly LogView[]; next: null }>> {
    const logs = this.config.agencies.flatMap(({ agency }) =>
      WITNESSED_SERVICES.map((service) => ({ agency, service })),
    );
    return { items: await standingOfLogs(this.source, logs, this.clock.now()), next: null };
  }
}
