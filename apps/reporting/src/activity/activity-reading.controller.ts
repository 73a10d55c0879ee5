import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { Caller, CallerRoles, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { monthOfActivities, waitingFor } from './activities.queries';
import type { ActivityRow } from './activities.table';
import { MonthPageQuery, MonthQuery } from './activity.dto';
import { activityPage, unitMonthPage } from './activity.view';
import { withStandIns, type ShownActivity } from './decided-activities';
import { unitMonthsOf, type UnitMonth } from './unit-months.queries';

@Controller()
export class ActivityReadingController {
  constructor(
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get('activity-logs/mine')
  @Access(reportingAccess.readOwnActivities)
  @Answers(activityPage)
  @Refuses()
  async mine(@Query() page: MonthPageQuery, @Caller() employee: EmployeeId): Promise<Page<ShownActivity>> {
    const { items, next } = await monthOfActivities(this.source, { employee, month: page.month }, page);
    return { items: await withStandIns(this.source, this.settings.zone, items), next };
  }

  @Get('queue')
  @Access(reportingAccess.readActivitiesToDecide)
  @Answers(activityPage)
  @Refuses()
  async queue(
    @Query() page: PageQuery,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ): Promise<Page<ActivityRow>> {
    return waitingFor(this.source, await this.authorities.of({ by, roles }), page);
  }

  @Get('progress')
  @Access(reportingAccess.readProgress)
  @Answers(unitMonthPage)
  @Refuses()
  async progress(@Query() { month }: MonthQuery): Promise<Page<UnitMonth>> {
    return { items: await unitMonthsOf(this.source, month), next: null };
  }
}
