import type { Clock } from '@kinerja/clock';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { holdersAfter } from '@kinerja/directory';
import { lastDayBefore, type UnitCommand } from '@kinerja/identity-domain';
import { localDate, localDateAt, unitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { CloseUnitDto, MoveUnitDto, RenameUnitDto, WithdrawUnitChangeDto } from './unit.dto';
import { comingInto } from './handover.queries';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { unitsInTime } from './units.queries';
import { unitChangeWithdrawn, unitClosed, unitMoved, unitRenamed } from './unit.view';

/**
 * Changes of a unit from a day on. They are judged in turn with those of posts: where units stand, who holds posts in them and which names
 * the new ones of a split may have is in many streams.
 */
@Controller('units/:id')
export class UnitChangesController {
  constructor(
    @Inject(unitHandler) private readonly units: UnitHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Put('name')
  @Access(identityAccess.renameUnit)
  @Answers(unitRenamed)
  @Refuses(unitProblems)
  rename(@UuidParam('id') id: string, @Body() { name, from }: RenameUnitDto): Promise<CommandAnswer> {
    const data = { unitId: unitId(id), name, from: localDate(from), now: this.clock.now() };
    return this.facts.inTurnByLog(() => this.carryOut({ type: 'RenameUnit', data }));
  }

  @Put('parent')
  @Access(identityAccess.moveUnit)
  @Answers(unitMoved)
  @Refuses(unitProblems)
  move(@UuidParam('id') id: string, @Body() { parentUnitId, from }: MoveUnitDto): Promise<CommandAnswer> {
    return this.facts.inTurn(async () => {
      const parent = parentUnitId === undefined ? {} : { parentUnitId: unitId(parentUnitId) };
      const units = await unitsInTime(this.source);
      const data = { unitId: unitId(id), ...parent, from: localDate(from), units, now: this.clock.now() };
      return this.carryOut({ type: 'MoveUnit', data });
    });
  }

  /** Also corrects an end that was said before. */
  @Put('end')
  @Access(identityAccess.closeUnit)
  @Answers(unitClosed)
  @Refuses(unitProblems)
  close(@UuidParam('id') id: string, @Body() { from }: CloseUnitDto): Promise<CommandAnswer> {
    const lastDay = lastDayBefore(localDate(from));
    return this.facts.inTurn(async () => {
      const [holders, coming, units] = await Promise.all([
        holdersAfter(this.source, unitId(id), lastDay),
        comingInto(this.source, unitId(id)),
        unitsInTime(this.source),
      ]);
      const data = { unitId: unitId(id), lastDay, holders, ...coming, units, now: this.clock.now() };
      return this.carryOut({ type: 'CloseUnit', data });
    });
  }

  /** Of a change that has not begun. */
  @Post('withdrawals')
  @HttpCode(200)
  @Access(identityAccess.withdrawUnitChange)
  @Answers(unitChangeWithdrawn)
  @Refuses(unitProblems)
  withdraw(@UuidParam('id') id: string, @Body() { what, from, reason }: WithdrawUnitChangeDto): Promise<CommandAnswer> {
    return this.facts.inTurn(async () => {
      const units = await unitsInTime(this.source);
      const now = this.clock.now();
      const asked = { unitId: unitId(id), what, from: localDate(from), reason };
      const data = { ...asked, units, today: localDateAt(now, this.settings.zone), now };
      return this.carryOut({ type: 'WithdrawUnitChange', data });
    });
  }

  private async carryOut(command: UnitCommand): Promise<CommandAnswer> {
    return unwrap(await this.units.handle(command), unitProblems);
  }
}
