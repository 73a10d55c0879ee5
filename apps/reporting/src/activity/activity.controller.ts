import type { Clock } from '@kinerja/clock';
import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { postOf } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { problem } from '@kinerja/problem-details';
import { unwrap, Caller, Access } from '@kinerja/http-edge';
import { newId } from '@kinerja/commands';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { employeeId, monthOf, type EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { reportingAccess } from '../access';
import { ActivityDto, ActivityNameDto } from './activity.dto';
import { activityLogHandler, type ActivityLogHandler } from './activity-log.handler';
import { activityProblems, noAssignment } from './activity.problems';
import { activityDone } from './activity.view';
import { reportFacts } from './report-facts';

/** The owner's side of the daily report. */
@Controller()
export class ActivityController {
  constructor(
    @Inject(activityLogHandler) private readonly logs: ActivityLogHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Post('activities')
  @Access(reportingAccess.reportActivity)
  @Answers(activityDone)
  @Refuses(activityProblems, { 'activity.no-assignment': noAssignment })
  async report(@Body() body: ActivityDto, @Caller() employee: EmployeeId) {
    const post = await postOf(this.source, employee, body.date);
    if (!post) throw problem('activity.no-assignment', noAssignment);
    const activityId = newId('activity');
    const month = monthOf(body.date);
    const facts = await reportFacts(this.source, { activityId, employee, month, body }, this.moment());
    const handled = await this.logs.handle({
      type: 'ReportActivity',
      data: { employee, month, unitId: post.unitId, ...facts },
    });
    return { activityId, employeeId: employee, month, ...unwrap(handled, activityProblems) };
  }

  @Put('activity-logs/:employeeId/:month/activities/:activityId')
  @Access(reportingAccess.correctActivity)
  @Answers(activityDone)
  @Refuses(activityProblems)
  async correct(
    @Param() { employeeId: owner, month, activityId }: ActivityNameDto,
    @Body() body: ActivityDto,
    @Caller() by: EmployeeId,
  ) {
    const employee = employeeId(owner);
    const facts = await reportFacts(this.source, { activityId, employee, month, body }, this.moment());
    const handled = await this.logs.handle({ type: 'CorrectActivity', data: { employee, month, by, ...facts } });
    return { activityId, employeeId: employee, month, ...unwrap(handled, activityProblems) };
  }

  private moment() {
    return { now: this.clock.now(), zone: this.settings.zone };
  }
}
