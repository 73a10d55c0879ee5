import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { daysOfUnit, isThere } from '@kinerja/directory';
import { shiftPatternId, type RotationCommand } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { assignmentId, localDate, unitId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { EndRotationDto, PlaceInTeamDto, RotationDto, WithdrawRotationDto, type CycleDayDto } from './rotation.dto';
import { rotationHandler, type RotationHandler } from './rotation.handler';
import { rotationProblems } from './rotation.problems';
import { postsOfUnit } from './rotation.queries';
import { rotationChanged } from './rotation.view';
import { shiftPatternHandler, type ShiftPatternHandler } from './shift-pattern.handler';

type Done = CommandAnswer & Readonly<{ unitId: UnitId }>;

const askedDay = ({ patternId }: CycleDayDto) =>
  patternId === undefined ? {} : { patternId: shiftPatternId(patternId) };

@Controller('rotations')
export class RotationController {
  constructor(
    @Inject(rotationHandler) private readonly rotations: RotationHandler,
    @Inject(shiftPatternHandler) private readonly patterns: ShiftPatternHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Also corrects what was said of the same day before, with a reason. */
  @Post(':id')
  @HttpCode(200)
  @Access(identityAccess.changeShifts)
  @Answers(rotationChanged)
  @Refuses(rotationProblems, noSuch('unit'))
  set(@UuidParam('id') id: string, @Body() { cycle, teams, ...said }: RotationDto): Promise<Done> {
    return this.say(unitId(id), { ...said, plan: { cycle: cycle.map(askedDay), teams } });
  }

  /** From a day on the agency's calendar holds again. */
  @Post(':id/end')
  @HttpCode(200)
  @Access(identityAccess.changeShifts)
  @Answers(rotationChanged)
  @Refuses(rotationProblems, noSuch('unit'))
  end(@UuidParam('id') id: string, @Body() said: EndRotationDto): Promise<Done> {
    return this.say(unitId(id), said);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.changeShifts)
  @Answers(rotationChanged)
  @Refuses(rotationProblems)
  withdraw(@UuidParam('id') id: string, @Body() { from, reason }: WithdrawRotationDto): Promise<Done> {
    const data = { unitId: unitId(id), from: localDate(from), reason, now: this.clock.now() };
    return this.facts.inTurn(() => this.carryOut({ type: 'WithdrawUnitRotation', data }));
  }

  @Post(':id/members')
  @HttpCode(200)
  @Access(identityAccess.changeShifts)
  @Answers(rotationChanged)
  @Refuses(rotationProblems)
  place(@UuidParam('id') id: string, @Body() { from: day, team, posts: ids }: PlaceInTeamDto): Promise<Done> {
    const [unit, from] = [unitId(id), localDate(day)];
    return this.facts.inTurn(async () => {
      const posts = await postsOfUnit(this.source, unit, from);
      const where = team === undefined ? {} : { team };
      const data = { unitId: unit, from, ...where, asked: ids.map(assignmentId), posts, now: this.clock.now() };
      return this.carryOut({ type: 'PlaceInTeam', data });
    });
  }

  private say(unit: UnitId, { from: day, reason, plan }: EndRotationDto & Readonly<{ plan?: Plan }>): Promise<Done> {
    const from = localDate(day);
    const said = { unitId: unit, from, ...(plan && { plan }), ...(reason !== undefined && { reason }) };
    return this.facts.inTurn(async () => {
      const [isHere, { patterns }] = await Promise.all([this.isThere(unit, from), this.patterns.state({})]);
      const data = { ...said, patterns, isThere: isHere, now: this.clock.now() };
      return this.carryOut({ type: 'SetUnitRotation', data });
    });
  }

  /** @throws ProblemException 404 for a unit that nobody knows */
  private async isThere(unit: UnitId, day: LocalDate): Promise<boolean> {
    const days = await daysOfUnit(this.source, unit);
    if (!days) throw notFound('unit');
    return isThere(days, day);
  }

  private async carryOut(command: RotationCommand): Promise<Done> {
    const { unitId: unit } = command.data;
    return { unitId: unit, ...unwrap(await this.rotations.handle(command), rotationProblems) };
  }
}

type Plan = NonNullable<Extract<RotationCommand, Readonly<{ type: 'SetUnitRotation' }>>['data']['plan']>;
