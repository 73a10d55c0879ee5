import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { superiorReportId } from '@kinerja/identity-domain';
import { Access, Caller, unwrap, type CommandAnswer, type Page } from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { assignmentId, employeeId, localDateAt, type EmployeeId } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { assignmentHandler, type AssignmentHandler } from '../assignment/assignment.handler';
import { PostFacts } from '../assignment/post-facts';
import { ReportSuperiorDto } from './superior-report.dto';
import { superiorReportHandler, type SuperiorReportHandler } from './superior-report.handler';
import { superiorReportProblems } from './superior-report.problems';
import { superiorReportDone, superiorReportPage, type SuperiorReportView } from './superior-report.view';
import { superiorReportItems, superiorReportsOf, superiorReportWith } from './superior-reports.queries';

type Done = CommandAnswer & Readonly<{ reportId: string }>;

/** "Atasan saya salah", for the person (IDN-121). */
@Controller()
export class OwnSuperiorReportsController {
  constructor(
    @Inject(superiorReportHandler) private readonly reports: SuperiorReportHandler,
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get('superior-reports/mine')
  @Access(identityAccess.readOwnSuperiorReports)
  @Answers(superiorReportPage)
  @Refuses()
  async mine(@Caller() asks: EmployeeId): Promise<Page<SuperiorReportView>> {
    const rows = await superiorReportsOf(this.source, asks);
    return { items: await superiorReportItems(this.source, rows, { day: this.moment().today, asks }), next: null };
  }

  @Post('assignments/:id/superior-reports')
  @Access(identityAccess.reportSuperior)
  @Answers(superiorReportDone)
  @Refuses(superiorReportProblems, noSuch('post'))
  async report(
    @UuidParam('id') id: string,
    @Body() { from, superiorId, reason }: ReportSuperiorDto,
    @Caller() by: EmployeeId,
  ): Promise<Done> {
    await this.facts.caughtUp();
    const post = await this.facts.recordOf(assignmentId(id));
    if (post?.employeeId !== by) throw notFound('post');
    const reportId = superiorReportId(newId('superior-report'));
    const about = { reportId, assignmentId: post.assignmentId, employeeId: by };
    const said = { from, ...(superiorId !== undefined && { superiorId: employeeId(superiorId) }), reason };
    const facts = { isKnownPerson: await this.isKnown(superiorId), post: await this.assignments.state(about) };
    const data = { ...about, ...said, ...facts, ...this.moment() };
    return {
      reportId,
      ...unwrap(await this.reports.handle({ type: 'ReportSuperior', data }), superiorReportProblems),
    };
  }

  @Post('superior-reports/:id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.withdrawSuperiorReport)
  @Answers(superiorReportDone)
  @Refuses(superiorReportProblems, noSuch('superior-report'))
  async withdraw(@UuidParam('id') id: string, @Caller() by: EmployeeId): Promise<Done> {
    await this.facts.caughtUp();
    const known = await superiorReportWith(this.source, id);
    if (known?.employeeId !== by) throw notFound('superior-report');
    const { reportId, assignmentId: post } = known;
    const data = { reportId, assignmentId: post, employeeId: by, now: this.clock.now() };
    return {
      reportId,
      ...unwrap(await this.reports.handle({ type: 'WithdrawSuperiorReport', data }), superiorReportProblems),
    };
  }

  private async isKnown(person: string | undefined): Promise<boolean> {
    return person !== undefined && (await this.facts.employmentOf(employeeId(person))) !== undefined;
  }

  private moment() {
    const now = this.clock.now();
    return { now, today: localDateAt(now, this.settings.zone) };
  }
}
