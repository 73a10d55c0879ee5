import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Caller, CallerAccount, DATA_SOURCE, listOrder, type Page, type SignedIn } from '@kinerja/service-shell';
import { Answers, orNull, Refuses } from '@kinerja/openapi';
import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { activitiesOf, plansOf } from '../months/months.queries';
import { judgeOf, callerProblems } from '../people/judge';
import { placesUnder, placesWithoutSuperior, type Place } from '../people/places.queries';
import { MonthPageQuery, MonthQuery } from './evaluation.dto';
import { evaluationView, ratingToGivePage } from './evaluation.view';
import type { EvaluationRow } from './evaluations.table';
import { ratingToGive, type RatingToGive } from './rating-to-give';
import { evaluationOf, evaluationsOf } from './evaluations.queries';

const order = listOrder('rating-queue', 'uuid');

@Controller('evaluations')
export class EvaluationReadingController {
  constructor(@Inject(DATA_SOURCE) private readonly source: DataSource) {}

  /** The caller's own evaluation of the month; null while nobody has rated it. */
  @Get('mine')
  @Answers(orNull(evaluationView))
  @Refuses()
  mine(@Query() { month }: MonthQuery, @Caller() employee: EmployeeId): Promise<EvaluationRow | null> {
    return evaluationOf(this.source, employee, month);
  }

  /** Everybody the caller appraises. An administrator also sees those whose superior sits outside the agency. */
  @Get('queue')
  @Answers(ratingToGivePage)
  @Refuses(callerProblems)
  async queue(@Query() query: MonthPageQuery, @CallerAccount() account: SignedIn): Promise<Page<RatingToGive>> {
    const { by, callerIsAgencyAdmin } = judgeOf(account);
    const [after = ''] = order.after(query) ?? [];
    const mine = await placesUnder(this.source, by, query.month);
    const others = callerIsAgencyAdmin ? await placesWithoutSuperior(this.source, query.month) : [];
    const places = [...mine, ...others.filter(({ employeeId }) => employeeId !== by)]
      .toSorted((a, b) => (a.employeeId < b.employeeId ? -1 : 1))
      .filter(({ employeeId }) => employeeId > after);
    const { items, next } = order.page(places, query.limit, ({ employeeId }) => [employeeId]);
    return { items: await this.shown(items, query), next };
  }

  private async shown(places: readonly Place[], { month }: MonthPageQuery): Promise<RatingToGive[]> {
    const ids = places.map(({ employeeId }) => employeeId);
    const [activities, plans, evaluations] = await Promise.all([
      activitiesOf(this.source, ids, month),
      plansOf(this.source, ids, month),
      evaluationsOf(this.source, ids, month),
    ]);
    return places.map((place) =>
      ratingToGive(place, {
        activities: activities.get(place.employeeId),
        plan: plans.get(place.employeeId),
        evaluation: evaluations.get(place.employeeId),
      }),
    );
  }
}
