import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { lastDayBefore } from '@kinerja/identity-domain';
import { isKnownUnit } from '@kinerja/directory';
import { localDate, unitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { personOf } from '../account/asked-by';
import { PostFacts } from '../assignment/post-facts';
import type { Around } from './handed-over-posts';
import type { Handover } from './handover';
import { comingInto, handoverPlan } from './handover.queries';
import { handoverPlanView, planView, type HandoverPlanView } from './handover-plan.view';
import { MergerQuery } from './unit.dto';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { unitsInTime } from './units.queries';
import { unitMerged } from './unit.view';

const mergerOf = (id: string, { into, from }: MergerQuery): Handover => ({
  ...{ unitId: unitId(id), into: unitId(into), from: localDate(from) },
});

/** One unit into another: what it would do, and that it is done. */
@Controller('units/:id/merger')
export class UnitMergerController {
  constructor(
    @Inject(unitHandler) private readonly units: UnitHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who would be moved, and under whom. */
  @Get()
  @Access(identityAccess.readUnitMerger)
  @Answers(handoverPlanView)
  @Refuses(noSuch('unit'))
  async plan(@UuidParam('id') id: string, @Query() asked: MergerQuery): Promise<HandoverPlanView> {
    await this.facts.caughtUp();
    if (!(await isKnownUnit(this.source, unitId(id)))) throw notFound('unit');
    return planView(await handoverPlan(this.around(), mergerOf(id, asked)));
  }

  /** The posts are moved after the answer, each once, also after a stop. */
  @Post()
  @HttpCode(200)
  @Access(identityAccess.mergeUnit)
  @Answers(unitMerged)
  @Refuses(unitProblems)
  merge(
    @UuidParam('id') id: string,
    @Body() asked: MergerQuery,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const merger = mergerOf(id, asked);
    return this.facts.inTurn(async () => {
      const around = this.around();
      const [{ later, facts: move }, coming, units] = await Promise.all([
        handoverPlan(around, merger),
        comingInto(this.source, merger.unitId, merger.into),
        unitsInTime(this.source),
      ]);
      const facts = { later, ...move, ...coming };
      const asking = { ...personOf(caller), now: around.now };
      const data = { ...merger, lastDay: lastDayBefore(merger.from), facts, units, ...asking };
      return unwrap(await this.units.handle({ type: 'MergeUnit', data }), unitProblems);
    });
  }

  private around(): Omit<Around, 'heads'> {
    return { source: this.source, facts: this.facts, now: this.clock.now() };
  }
}
