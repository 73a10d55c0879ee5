import { Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { Answers, Refuses } from '@kinerja/openapi';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { monitoringAccess } from '../access';
import type { MonitoringConfig } from '../monitoring.config';
import { MonthQuery } from '../month.query';
import { MONITORING_CONFIG } from '../tokens';
import type { Dashboard } from './dashboard';
import { monthOfCity } from './dashboard.queries';
import { dashboardView } from './dashboard.view';

/** Rule MON-005: the distribution of predikat, also of small groups, is for analysts and auditors, never for the public. */
@Controller('dashboard')
export class DashboardController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(MONITORING_CONFIG) private readonly config: MonitoringConfig,
  ) {}

  @Get()
  @Access(monitoringAccess.readDashboard)
  @Answers(dashboardView)
  @Refuses()
  show(@Query() { month }: MonthQuery): Promise<Dashboard> {
    return monthOfCity(this.source, this.config, month);
  }
}
