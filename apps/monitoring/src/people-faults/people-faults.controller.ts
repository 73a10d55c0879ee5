import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, Inject } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { PeopleFaultCountsRow } from './people-fault-counts.table';
import { agencyFaultsPage } from './people-fault-counts.view';

/** Rule MON-012: how much each agency has to mend among its people, in numbers. */
@Controller('people-faults')
export class PeopleFaultsController {
  constructor(
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /** Every registered agency, also one that never counted. */
  @Get()
  @Access(monitoringAccess.readPeopleFaults)
  @Answers(agencyFaultsPage)
  @Refuses()
  async list() {
    const rows = await this.source.getRepository(PeopleFaultCountsRow).find();
    const said = new Map(rows.map(({ agency, ...counted }) => [agency, counted]));
    const items = this.config.agencies.map(({ agency, name }) => ({
      ...{ agency, name, counted: said.get(agency) ?? null },
    }));
    return { items, next: null };
  }
}
