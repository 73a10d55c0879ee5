import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { lastDayBefore } from '@kinerja/identity-domain';
import { isKnownUnit } from '@kinerja/directory';
import { localDate, unitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import type { Around, Merger } from './merged-posts';
import { mergerPlan } from './merger.queries';
import { MergerQuery } from './unit.dto';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { unitsInTime } from './units.queries';
import { mergerPlanView, unitMerged, type MergerPlanView } from './unit.view';

const mergerOf = (id: string, { into, from }: MergerQuery): Merger => ({
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
  @Answers(mergerPlanView)
  @Refuses(noSuch('unit'))
  async plan(@UuidParam('id') id: string, @Query() asked: MergerQuery): Promise<MergerPlanView> {
    await this.facts.caughtUp();
    if (!(await isKnownUnit(this.source, unitId(id)))) throw notFound('unit');
    const plan = await mergerPlan(this.around(), mergerOf(id, asked));
    const people = new Set(plan.moved.map(({ former }) => former.employeeId));
    const { head, otherHead } = plan;
    return {
      ...{ people: people.size, posts: plan.moved.length, employeeIds: [...people] },
      newSuperior: plan.moved.filter(({ isNewSuperior }) => isNewSuperior).length,
      ...(head && { headId: head }),
      ...(otherHead && { otherHeadId: otherHead }),
    };
  }

  /** The posts are moved after the answer, each once, also after a stop. */
  @Post()
  @HttpCode(200)
  @Access(identityAccess.mergeUnit)
  @Answers(unitMerged)
  @Refuses(unitProblems)
  merge(@UuidParam('id') id: string, @Body() asked: MergerQuery): Promise<CommandAnswer> {
    const merger = mergerOf(id, asked);
    return this.facts.inTurn(async () => {
      const around = this.around();
      const [{ facts }, units] = await Promise.all([mergerPlan(around, merger), unitsInTime(this.source)]);
      const data = { ...merger, lastDay: lastDayBefore(merger.from), facts, units, now: around.now };
      return unwrap(await this.units.handle({ type: 'MergeUnit', data }), unitProblems);
    });
  }

  private around(): Omit<Around, 'heads'> {
    return { source: this.source, facts: this.facts, now: this.clock.now() };
  }
}
