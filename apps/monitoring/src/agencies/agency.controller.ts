import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, Inject } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { headCounts, lastHeardOf } from './agency.queries';
import { agencyPage } from './agency.view';

@Controller('agencies')
export class AgencyController {
  constructor(
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  /** Every registered agency, also one that was never heard. */
  @Get()
  @Access(monitoringAccess.readAgencies)
  @Answers(agencyPage)
  @Refuses()
  async list() {
    const [counts, heard] = await Promise.all([headCounts(this.source), lastHeardOf(this.source)]);
    const items = this.config.agencies.map(({ agency, name }) => ({
      agency,
      name,
      units: counts.get(agency)?.units ?? 0,
      people: counts.get(agency)?.people ?? 0,
      lastHeardAt: heard.get(agency) ?? null,
    }));
    return { items, next: null };
  }
}
