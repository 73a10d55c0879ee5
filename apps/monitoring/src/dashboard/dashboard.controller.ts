import { Answers, Refuses } from '@kinerja/openapi';
import { Roles } from '@kinerja/service-shell';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { MonthQuery } from '../month.query';
import type { Dashboard } from './dashboard';
import { DashboardQueries } from './dashboard.queries';
import { dashboardView } from './dashboard.view';

/** Rule MON-005: the distribution of predikat, also of small groups, is for analysts and auditors, never for the public. */
@Controller('dashboard')
@Roles('bkpsdm-analyst', 'auditor')
export class DashboardController {
  constructor(@Inject(DashboardQueries) private readonly dashboard: DashboardQueries) {}

  @Get()
  @Answers(dashboardView)
  @Refuses()
  show(@Query() { month }: MonthQuery): Promise<Dashboard> {
    return this.dashboard.of(month);
  }
}
