import { Answers, Refuses } from '@kinerja/openapi';
import { Roles } from '@kinerja/service-shell';
import { Controller, Get, Inject } from '@nestjs/common';
import type { MonitoringConfig } from '../monitoring.config';
import { MONITORING_CONFIG } from '../tokens';
import { AgencyQueries } from './agency.queries';
import { agencyPage } from './agency.view';

@Controller('agencies')
@Roles('bkpsdm-analyst', 'auditor', 'system-admin')
export class AgencyController {
  constructor(
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
    @Inject(AgencyQueries) private readonly queries: AgencyQueries,
  ) {}

  /** Every registered agency, also one that was never heard. */
  @Get()
  @Answers(agencyPage)
  @Refuses()
  async list() {
    const [counts, heard] = await Promise.all([this.queries.headCounts(), this.queries.lastHeard()]);
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
