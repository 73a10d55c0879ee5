import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { Caller, CallerRoles, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import type { EmployeeId, Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { monthOfActivities, waitingFor } from './activities.queries';
import type { ActivityRow } from './activities.table';
import { MonthPageQuery, MonthQuery } from './activity.dto';
import { activityPage, unitMonthPage } from './activity.view';
import { unitMonthsOf, type UnitMonth } from './unit-months.queries';

@Controller()
export class ActivityReadingController {
  constructor(
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
  ) {}

  @Get('activity-logs/mine')
  @Access(reportingAccess.readOwnActivities)
  @Answers(activityPage)
  @Refuses()
  mine(@Query() page: MonthPageQuery, @Caller() employee: EmployeeId): Promise<Page<ActivityRow>> {
    return monthOfActivities(this.source, { employee, month: page.month }, page);
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
