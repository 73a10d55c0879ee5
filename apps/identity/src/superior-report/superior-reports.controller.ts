import type { Clock } from '@kinerja/clock';
import { derivedCommand } from '@kinerja/commands';
import { superiorOn, type SuperiorReportCommand } from '@kinerja/identity-domain';
import {
  Access,
  CallerAccount,
  listOrder,
  unwrap,
  type CommandAnswer,
  type Page,
  type SignedIn,
} from '@kinerja/http-edge';
import { Answers, Refuses } from '@kinerja/openapi';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { employeeId, localDateAt } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { askedBy } from '../account/asked-by';
import { assignmentHandler, type AssignmentHandler } from '../assignment/assignment.handler';
import { PostFacts } from '../assignment/post-facts';
import { correctSuperior } from './corrections';
import { AcceptSuperiorReportDto, DeclineSuperiorReportDto, SuperiorReportsQuery } from './superior-report.dto';
import { superiorReportHandler, type SuperiorReportHandler } from './superior-report.handler';
import { superiorReportProblems } from './superior-report.problems';
import { superiorReportDone, superiorReportPage, type SuperiorReportView } from './superior-report.view';
import { superiorReportItems, superiorReportsAfter, superiorReportWith } from './superior-reports.queries';

type Done = CommandAnswer & Readonly<{ reportId: string }>;

const order = listOrder('superior-reports', 'instant', 'uuid');

/** Reports that a superior is wrong, for the administrators of the agency (IDN-122 to IDN-125). */
@Controller('superior-reports')
export class SuperiorReportsController {
  constructor(
    @Inject(superiorReportHandler) private readonly reports: SuperiorReportHandler,
    @Inject(assignmentHandler) private readonly assignments: AssignmentHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readSuperiorReports)
  @Answers(superiorReportPage)
  @Refuses()
  async list(
    @Query() { state, ...page }: SuperiorReportsQuery,
    @CallerAccount() { employeeId: asks }: SignedIn,
  ): Promise<Page<SuperiorReportView>> {
    const [at, reportId] = order.after(page) ?? [];
    const after = at !== undefined && reportId !== undefined ? { at, reportId } : undefined;
    const asked = { ...(state && { state }), ...(after && { after }), limit: page.limit + 1 };
    const rows = await superiorReportsAfter(this.source, asked);
    const items = await superiorReportItems(this.source, rows, { day: this.moment().today, asks });
    return order.page(items, page.limit, (item) => [item.reportedAt, item.reportId]);
  }

  /** Corrects the superior from a day on, as a change of the superior does. */
  @Post(':id/acceptance')
  @HttpCode(200)
  @Access(identityAccess.decideSuperiorReport)
  @Answers(superiorReportDone)
  @Refuses(superiorReportProblems, noSuch('superior-report'))
  async accept(
    @UuidParam('id') id: string,
    @Body() { superiorId, from, reason }: AcceptSuperiorReportDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const to = employeeId(superiorId);
    return this.facts.inTurn(async () => {
      const about = await this.about(id, caller);
      const superior = await this.facts.superior(to, from);
      const correction = { superiorId: to, from, reason, ...(superior && { superior }) };
      const post = await this.assignments.state(about);
      const data = { ...about, ...correction, post };
      const done = await this.carryOut({ type: 'AcceptSuperiorReport', data });
      const formerId = post.status === 'started' ? superiorOn(post.superiors, from) : undefined;
      const accepted = { ...data, ...(formerId && { formerId }) };
      await derivedCommand('correction', () => correctSuperior(this.assignments, accepted, data.now));
      return done;
    });
  }

  @Post(':id/declining')
  @HttpCode(200)
  @Access(identityAccess.decideSuperiorReport)
  @Answers(superiorReportDone)
  @Refuses(superiorReportProblems, noSuch('superior-report'))
  async decline(
    @UuidParam('id') id: string,
    @Body() { reason }: DeclineSuperiorReportDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<Done> {
    const data = { ...(await this.about(id, caller)), reason };
    return this.carryOut({ type: 'DeclineSuperiorReport', data });
  }

  /** Where the post has changed meanwhile, and nothing is left to decide. */
  @Post(':id/closing')
  @HttpCode(200)
  @Access(identityAccess.decideSuperiorReport)
  @Answers(superiorReportDone)
  @Refuses(superiorReportProblems, noSuch('superior-report'))
  async close(@UuidParam('id') id: string, @CallerAccount() caller: SignedIn): Promise<Done> {
    const about = await this.about(id, caller);
    const data = { ...about, post: await this.assignments.state(about) };
    return this.carryOut({ type: 'CloseSuperiorReport', data });
  }

  /** @throws ProblemException 404 for a report that nobody made */
  private async about(id: string, caller: SignedIn) {
    await this.facts.caughtUp();
    const known = await superiorReportWith(this.source, id);
    if (!known) throw notFound('superior-report');
    const { reportId, assignmentId } = known;
    return { reportId, assignmentId, ...askedBy(caller), ...this.moment() };
  }

  private async carryOut(command: SuperiorReportCommand): Promise<Done> {
    const { reportId } = command.data;
    return { reportId, ...unwrap(await this.reports.handle(command), superiorReportProblems) };
  }

  private moment() {
    const now = this.clock.now();
    return { now, today: localDateAt(now, this.settings.zone) };
  }
}
