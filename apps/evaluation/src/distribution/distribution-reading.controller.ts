import { Controller, Get, Inject, Query } from '@nestjs/common';
import { MonthParam, notFound, UuidParam, noSuch } from '@kinerja/problem-details';
import { CallerAccount, DATA_SOURCE, listOrder, type Page, type SignedIn } from '@kinerja/service-shell';
import { unitId, type Role, type YearMonth, type Predikat } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { EVALUATION_CONFIG, type EvaluationConfig } from '../evaluation.config';
import { Answers, Refuses } from '@kinerja/openapi';
import { MonthPageQuery } from '../evaluation/evaluation.dto';
import { evaluationsOf } from '../evaluation/evaluations.queries';
import { distributionViews, unitIn, unitsIn, type UnitPeople } from './distributions.queries';
import { distributionDetails, distributionPage } from './distribution.view';
import type { DistributionView } from './unit-ratings';

const order = listOrder('distributions', 'uuid');

/** Sees the counts of every unit; everybody else those they head or whose head they judge. */
const seesAll: readonly Role[] = ['agency-admin', 'bkpsdm-analyst', 'auditor'];

const maySee = ({ employeeId, roles }: SignedIn, { head }: UnitPeople): boolean =>
  roles.some((role) => seesAll.includes(role)) ||
  (employeeId !== undefined && (head?.employeeId === employeeId || head?.superiorId === employeeId));

type PersonRating = Readonly<{ employeeId: string; predikat: Predikat | null; status: 'waiting' | 'set' | 'final' }>;

@Controller('distributions')
export class DistributionReadingController {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(EVALUATION_CONFIG) private readonly config: EvaluationConfig,
  ) {}

  @Get()
  @Answers(distributionPage)
  @Refuses()
  async list(@Query() query: MonthPageQuery, @CallerAccount() account: SignedIn): Promise<Page<DistributionView>> {
    const [after = ''] = order.after(query) ?? [];
    const units = (await unitsIn(this.source, query.month))
      .filter((unit) => maySee(account, unit))
      .filter((unit) => unit.unitId > after);
    const { items, next } = order.page(units, query.limit, (unit) => [unit.unitId]);
    return { items: await this.views(items, query.month), next };
  }

  /** With every person's predikat, for those who may close it. */
  @Get(':unitId/:month')
  @Answers(distributionDetails)
  @Refuses(noSuch('distribution'))
  async one(
    @UuidParam('unitId') id: string,
    @MonthParam('month') month: YearMonth,
    @CallerAccount() account: SignedIn,
  ): Promise<DistributionView & Readonly<{ ratings: readonly PersonRating[] }>> {
    const unit = await unitIn(this.source, unitId(id), month);
    const [view] = await this.views([unit], month);
    if (unit.places.length === 0 || !view || !maySee(account, unit))
      throw notFound('distribution', { unitId: id, month });
    return { ...view, ratings: await this.ratingsIn(unit, month) };
  }

  private views(units: readonly UnitPeople[], month: YearMonth): Promise<readonly DistributionView[]> {
    return distributionViews(this.source, units, { month, minimumSize: this.config.minimumSize });
  }

  private async ratingsIn({ places }: UnitPeople, month: YearMonth): Promise<readonly PersonRating[]> {
    const ids = places.map(({ employeeId }) => employeeId);
    const rated = await evaluationsOf(this.source, ids, month);
    return ids.map((employeeId) => {
      const evaluation = rated.get(employeeId);
      return { employeeId, predikat: evaluation?.predikat ?? null, status: evaluation?.status ?? 'waiting' };
    });
  }
}
