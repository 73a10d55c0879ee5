import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Authorities } from '@kinerja/directory';
import { MonthParam, notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { CallerAccount, listOrder, type Page, type SignedIn, Access } from '@kinerja/http-edge';
import { DATA_SOURCE } from '@kinerja/service-runtime';
import { unitId, type YearMonth, type Predikat, relationToUnit } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { evaluationAccess } from '../access';
import { EVALUATION_CONFIG, type EvaluationConfig } from '../evaluation.config';
import { Answers, Refuses } from '@kinerja/openapi';
import { MonthPageQuery } from '../evaluation/evaluation.dto';
import { evaluationsOf } from '../evaluation/evaluations.queries';
import { distributionViews, unitIn, unitsIn, type UnitPeople } from './distributions.queries';
import { distributionDetails, distributionPage } from './distribution.view';
import type { DistributionView } from './unit-ratings';

const order = listOrder('distributions', 'uuid');

type UnitPolicy = (typeof evaluationAccess)[
  'readDistribution' | 'readUnitRatings' | 'closeDistribution' | 'setAchievement'];
type Rights = (unit: UnitPeople, policy: UnitPolicy) => boolean;
type Shown = DistributionView & Readonly<{ mayClose: boolean; maySetAchievement: boolean }>;
type PersonRating = Readonly<{ employeeId: string; predikat: Predikat | null; status: 'waiting' | 'set' | 'final' }>;

@Controller('distributions')
export class DistributionReadingController {
  constructor(
    @Inject(Authorities) private readonly authorities: Authorities,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(EVALUATION_CONFIG) private readonly config: EvaluationConfig,
  ) {}

  @Get()
  @Access(evaluationAccess.readDistribution)
  @Answers(distributionPage)
  @Refuses()
  async list(@Query() query: MonthPageQuery, @CallerAccount() account: SignedIn): Promise<Page<Shown>> {
    const [after = ''] = order.after(query) ?? [];
    const may = await this.rightsOf(account);
    const known = (await unitsIn(this.source, query.month)).filter((unit) => unit.unitId > after);
    const units = known.filter((unit) => may(unit, evaluationAccess.readDistribution));
    const { items, next } = order.page(units, query.limit, (unit) => [unit.unitId]);
    return { items: await this.views(items, query.month, may), next };
  }

  /** With every person's predikat, for those who may close it. */
  @Get(':unitId/:month')
  @Access(evaluationAccess.readUnitRatings)
  @Answers(distributionDetails)
  @Refuses(noSuch('distribution'))
  async one(
    @UuidParam('unitId') id: string,
    @MonthParam('month') month: YearMonth,
    @CallerAccount() account: SignedIn,
  ): Promise<Shown & Readonly<{ ratings: readonly PersonRating[] }>> {
    const unit = await unitIn(this.source, unitId(id), month);
    const may = await this.rightsOf(account);
    const [view] = await this.views([unit], month, may);
    if (unit.posts.length === 0 || !view || !may(unit, evaluationAccess.readUnitRatings))
      throw notFound('distribution', { unitId: id, month });
    return { ...view, ratings: await this.ratingsIn(unit, month) };
  }

  /** What the account may do with a unit. */
  private async rightsOf(account: SignedIn): Promise<Rights> {
    const authority = await this.authorities.ofAccount(account);
    return ({ head }, policy) => {
      const line = { employee: head?.employeeId, superior: head?.superiorId ?? null };
      return policy.allows(account.roles, relationToUnit(authority, line));
    };
  }

  private async views(units: readonly UnitPeople[], month: YearMonth, may: Rights): Promise<readonly Shown[]> {
    const views = await distributionViews(this.source, units, { month, minimumSize: this.config.minimumSize });
    return units.flatMap((unit, nth) => {
      const view = views[nth];
      const mayClose = may(unit, evaluationAccess.closeDistribution);
      return view ? [{ ...view, mayClose, maySetAchievement: may(unit, evaluationAccess.setAchievement) }] : [];
    });
  }

  private async ratingsIn({ posts }: UnitPeople, month: YearMonth): Promise<readonly PersonRating[]> {
    const ids = posts.map(({ employeeId }) => employeeId);
    const rated = await evaluationsOf(this.source, ids, month);
    return ids.map((employeeId) => {
      const evaluation = rated.get(employeeId);
      return { employeeId, predikat: evaluation?.predikat ?? null, status: evaluation?.status ?? 'waiting' };
    });
  }
}
