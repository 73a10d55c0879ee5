import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post, Res } from '@nestjs/common';
import { Authorities, superiorsSince } from '@kinerja/directory';
import { AnswersByStatus, Refuses } from '@kinerja/openapi';
import { Caller, CallerRoles, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { employeeId, type EmployeeId, type Role } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { ApproveManyDto } from './activity.dto';
import { activityLogHandler, type ActivityLogHandler } from './activity-log.handler';
import { activityProblems } from './activity.problems';
import { approvalsView } from './activity.view';
import { approveMany, type ApprovalAnswer } from './approve-many';

const ALL_WELL = 200;
const SOME_REFUSED = 207;

/** Many approvals in one request, as a superior clears a queue. */
@Controller('activity-approvals')
export class ActivityApprovalsController {
  constructor(
    @Inject(activityLogHandler) private readonly logs: ActivityLogHandler,
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 200 when every activity was approved, 207 when one was refused; either way an answer per activity. */
  @Post()
  @Access(reportingAccess.approveActivity)
  @HttpCode(ALL_WELL)
  @AnswersByStatus({ [ALL_WELL]: approvalsView, [SOME_REFUSED]: approvalsView })
  @Refuses(activityProblems)
  async approve(
    @Body() { activities }: ApproveManyDto,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
    @Res({ passthrough: true }) reply: { code(status: number): unknown },
  ): Promise<Readonly<{ items: readonly ApprovalAnswer[] }>> {
    const owners = [...new Set(activities.map((one) => employeeId(one.employeeId)))];
    const superiors = await superiorsSince(this.source, owners);
    const authority = await this.authorities.of({ by, roles });
    const approving = { logs: this.logs, authority, superiors, now: this.clock.now() };
    const items = await approveMany(activities, approving);
    if (items.some(({ approved }) => !approved)) reply.code(SOME_REFUSED);
    return { items };
  }
}
