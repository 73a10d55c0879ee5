import type { Clock } from '@kinerja/clock';
import { newId } from '@kinerja/commands';
import { isKnownUnit } from '@kinerja/directory';
import { Access, CallerAccount, unwrap, type CommandAnswer, type SignedIn } from '@kinerja/http-edge';
import { lastDayBefore, parentOn, type UnitInTime, type UnitPart } from '@kinerja/identity-domain';
import { uuidv5 } from '@kinerja/kernel';
import { Answers, Refuses } from '@kinerja/openapi';
import { badShape, noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { assignmentId, localDate, unitId, type UnitId } from '@kinerja/vocabulary';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { personOf } from '../account/asked-by';
import { PostFacts } from '../assignment/post-facts';
import type { Around } from './handed-over-posts';
import { handoverPlanView, planView, type HandoverPlanView } from './handover-plan.view';
import { handoverPlan } from './handover.queries';
import { registerNewUnits } from './new-units';
import { splitChoice, splitFacts } from './split.queries';
import { SplitChoiceQuery, SplitPlanQuery, SplitUnitDto, type UnitPartDto } from './unit.dto';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { splitChoiceView, unitSplit, type SplitChoiceView } from './unit.view';
import { unitsInTime } from './units.queries';

const chosen = (posts: readonly string[], headId?: string) => ({
  posts: posts.map(assignmentId),
  ...(headId !== undefined && { headId: assignmentId(headId) }),
});

/** @throws ProblemException 400 where it is said neither which unit is meant nor how a new one is called, or both. */
const partOf = ({ into, name, posts, headId }: UnitPartDto, nth: number): UnitPart => {
  if ((into === undefined) === (name === undefined))
    throw badShape([
      {
        ...{ field: `parts[${nth}].name`, problem: name === undefined ? 'missing' : 'invalid', code: 'one-of-two' },
        expected: 'given for a new unit, and left out with `into`, a unit that is there',
      },
    ]);
  const id = unitId(into ?? newId(`unit-${nth}`));
  return { into: id, ...(name !== undefined && { name }), ...chosen(posts, headId) };
};

const placeOf = (units: readonly UnitInTime[], id: UnitId, { from }: SplitUnitDto) => {
  const unit = units.find((one) => one.unitId === id);
  const parentUnitId = unit && parentOn(unit, localDate(from));
  return parentUnitId ? { parentUnitId } : {};
};

/** Posts of one unit into others: which there are, what it would do, and that it is done. */
@Controller('units/:id/split')
export class UnitSplitController {
  constructor(
    @Inject(unitHandler) private readonly units: UnitHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Who can be chosen. */
  @Get('posts')
  @Access(identityAccess.readUnitSplit)
  @Answers(splitChoiceView)
  @Refuses(noSuch('unit'))
  async choice(@UuidParam('id') id: string, @Query() { from }: SplitChoiceQuery): Promise<SplitChoiceView> {
    const unit = await this.known(id);
    return splitChoice(this.source, { unitId: unit, from: localDate(from) });
  }

  /** Who would go on in one of the other units, and under whom. */
  @Get('plan')
  @Access(identityAccess.readUnitSplit)
  @Answers(handoverPlanView)
  @Refuses(noSuch('unit'))
  async plan(@UuidParam('id') id: string, @Query() asked: SplitPlanQuery): Promise<HandoverPlanView> {
    const unit = await this.known(id);
    const { into, from, posts, headId } = asked;
    const handover = { unitId: unit, from: localDate(from), ...chosen(posts, headId) };
    const around = { ...this.around(), isNewUnit: into === undefined };
    return planView(await handoverPlan(around, { ...handover, into: unitId(into ?? uuidv5(id, 'a new unit')) }));
  }

  /** The posts are moved after the answer, each once, also after a stop. */
  @Post()
  @HttpCode(200)
  @Access(identityAccess.splitUnit)
  @Answers(unitSplit)
  @Refuses(unitProblems)
  split(
    @UuidParam('id') id: string,
    @Body() asked: SplitUnitDto,
    @CallerAccount() caller: SignedIn,
  ): Promise<CommandAnswer> {
    const from = localDate(asked.from);
    const split = { unitId: unitId(id), from, parts: asked.parts.map(partOf) };
    return this.facts.inTurn(async () => {
      const around = this.around();
      const [facts, units] = await Promise.all([splitFacts(around, split), unitsInTime(this.source)]);
      const said = { lastDay: lastDayBefore(from), ends: asked.outcome === 'ends', reason: asked.reason };
      const data = { ...split, ...said, ...personOf(caller), facts, units, now: around.now };
      const done = unwrap(await this.units.handle({ type: 'SplitUnit', data }), unitProblems);
      await registerNewUnits(this.units, { ...split, ...placeOf(units, split.unitId, asked) }, around.now);
      return done;
    });
  }

  /** @throws ProblemException 404 for a unit that nobody knows */
  private async known(id: string): Promise<UnitId> {
    await this.facts.caughtUp();
    if (!(await isKnownUnit(this.source, unitId(id)))) throw notFound('unit');
    return unitId(id);
  }

  private around(): Omit<Around, 'heads'> {
    return { source: this.source, facts: this.facts, now: this.clock.now() };
  }
}
