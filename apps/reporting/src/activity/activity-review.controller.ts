import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { Authorities, superiorsSince } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, CallerRoles, Access } from '@kinerja/http-edge';
import type { Review } from '@kinerja/reporting-domain';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { employeeId, type EmployeeId, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { ActivityNameDto, ReturnActivityDto } from './activity.dto';
import { activityLogHandler, type ActivityLogHandler } from './activity-log.handler';
import { activityProblems } from './activity.problems';
import { activityDone } from './activity.view';

type Asking = Readonly<{ by: EmployeeId; roles: readonly Role[] }>;

/** The superior's side of the daily report, one activity at a time. */
@Controller('activity-logs/:employeeId/:month/activities/:activityId')
export class ActivityReviewController {
  constructor(
    @Inject(activityLogHandler) private readonly logs: ActivityLogHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('approval')
  @Access(reportingAccess.approveActivity)
  @HttpCode(200)
  @Answers(activityDone)
  @Refuses(activityProblems)
  async approve(@Param() name: ActivityNameDto, @Caller() by: EmployeeId, @CallerRoles() roles: readonly Role[]) {
    const data = { ...this.logOf(name), ...(await this.review(name, { by, roles })) };
    return { ...name, ...unwrap(await this.logs.handle({ type: 'ApproveActivity', data }), activityProblems) };
  }

  @Post('return')
  @Access(reportingAccess.returnActivity)
  @HttpCode(200)
  @Answers(activityDone)
  @Refuses(activityProblems)
  async giveBack(
    @Param() name: ActivityNameDto,
    @Body() { note }: ReturnActivityDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ) {
    const data = { ...this.logOf(name), ...(await this.review(name, { by, roles })), note };
    return { ...name, ...unwrap(await this.logs.handle({ type: 'ReturnActivity', data }), activityProblems) };
  }

  private logOf({ employeeId: owner, month }: ActivityNameDto) {
    return { employee: employeeId(owner), month };
  }

  private async review({ employeeId: owner, activityId }: ActivityNameDto, asking: Asking): Promise<Review> {
    const authority = await this.authorities.of(asking);
    const superiors = (await superiorsSince(this.source, [employeeId(owner)])).get(owner) ?? [];
    return { activityId, authority, superiors, now: this.clock.now() };
  }
}
