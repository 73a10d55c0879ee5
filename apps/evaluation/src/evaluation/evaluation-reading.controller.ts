import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Caller, CallerRoles, listOrder, type Page, Access } from '@kinerja/http-edge';
import { DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { Authorities, postsInMonth, type HeldPost } from '@kinerja/directory';
import { Answers, orNull, Refuses } from '@kinerja/openapi';
import type { Authority, EmployeeId, Role, YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { evaluationAccess } from '../access';
import { activitiesOf, plansOf } from '../months/months.queries';
import { MonthPageQuery, MonthQuery } from './evaluation.dto';
import { evaluationView, ratingToGivePage } from './evaluation.view';
import { withStandIn, type OwnEvaluation } from './own-evaluation';
import { ratingToGive, type RatingToGive } from './rating-to-give';
import { evaluationOf, evaluationsOf } from './evaluations.queries';

const order = listOrder('rating-queue', 'uuid');

@Controller('evaluations')
export class EvaluationReadingController {
  constructor(
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  /** The caller's own evaluation of the month; null while nobody has rated it. */
  @Get('mine')
  @Access(evaluationAccess.readOwnEvaluation)
  @Answers(orNull(evaluationView))
  @Refuses()
  async mine(@Query() { month }: MonthQuery, @Caller() employee: EmployeeId): Promise<OwnEvaluation | null> {
    const row = await evaluationOf(this.source, employee, month);
    return row && withStandIn(this.source, this.settings.zone, row);
  }

  /** Everybody the caller appraises. An administrator also sees those whose superior sits outside the agency. */
  @Get('queue')
  @Access(evaluationAccess.readPeopleToRate)
  @Answers(ratingToGivePage)
  @Refuses()
  async queue(
    @Query() query: MonthPageQuery,
    @Caller() by: EmployeeId,
    @CallerRoles() roles: readonly Role[],
  ): Promise<Page<RatingToGive>> {
    const [after = ''] = order.after(query) ?? [];
    const posts = (await this.appraisedBy(await this.authorities.of({ by, roles }), query.month))
      .toSorted((a, b) => (a.employeeId < b.employeeId ? -1 : 1))
      .filter(({ employeeId }) => employeeId > after);
    const { items, next } = order.page(posts, query.limit, ({ employeeId }) => [employeeId]);
    return { items: await this.shown(items, query), next };
  }

  private async appraisedBy(authority: Authority, month: YearMonth): Promise<readonly HeldPost[]> {
    const { by, actsFor, recordsForRegionalHead } = authority;
    const superiors = [by, ...actsFor, ...(recordsForRegionalHead ? [null] : [])];
    const posts = await Promise.all(superiors.map((superior) => postsInMonth(this.source, month, { superior })));
    return posts.flat().filter(({ employeeId }) => employeeId !== by);
  }

  private async shown(posts: readonly HeldPost[], { month }: MonthPageQuery): Promise<RatingToGive[]> {
    const ids = posts.map(({ employeeId }) => employeeId);
    const [activities, plans, evaluations] = await Promise.all([
      activitiesOf(this.source, ids, month),
      plansOf(this.source, ids, month),
      evaluationsOf(this.source, ids, month),
    ]);
    return posts.map((post) =>
      ratingToGive(post, {
        activities: activities.get(post.employeeId),
        plan: plans.get(post.employeeId),
        evaluation: evaluations.get(post.employeeId),
      }),
    );
  }
}
