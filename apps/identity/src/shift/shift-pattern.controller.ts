import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { newId } from '@kinerja/commands';
import { shiftPatternId, type ShiftPatternCommand, type ShiftPatternId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { unitsWorkingBy } from './rotation.queries';
import { ShiftPatternDto } from './shift-pattern.dto';
import { shiftPatternHandler, type ShiftPatternHandler } from './shift-pattern.handler';
import { shiftPatternProblems } from './shift-pattern.problems';
import { ShiftPatternRow } from './shift-pattern.table';
import { shiftPatternChanged, shiftPatternsView, type ShiftPatternsView } from './shift-pattern.view';

type Done = CommandAnswer & Readonly<{ patternId: ShiftPatternId }>;

@Controller('shift-patterns')
export class ShiftPatternController {
  constructor(
    @Inject(shiftPatternHandler) private readonly patterns: ShiftPatternHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Get()
  @Access(identityAccess.readShifts)
  @Answers(shiftPatternsView)
  @Refuses()
  async list(): Promise<ShiftPatternsView> {
    const order = { begins: 'ASC', name: 'ASC' } as const;
    return { patterns: await this.source.getRepository(ShiftPatternRow).find({ order }) };
  }

  @Post()
  @Access(identityAccess.changeShifts)
  @Answers(shiftPatternChanged)
  @Refuses(shiftPatternProblems)
  define(@Body() said: ShiftPatternDto): Promise<Done> {
    const patternId = shiftPatternId(newId('shift-pattern'));
    return this.carryOut({ type: 'DefineShiftPattern', data: { ...said, patternId, now: this.clock.now() } });
  }

  @Post(':id/removal')
  @HttpCode(200)
  @Access(identityAccess.changeShifts)
  @Answers(shiftPatternChanged)
  @Refuses(shiftPatternProblems)
  remove(@UuidParam('id') id: string): Promise<Done> {
    return this.facts.inTurn(async () => {
      const [patternId, now] = [shiftPatternId(id), this.clock.now()];
      const usedBy = await unitsWorkingBy(this.source, patternId, localDateAt(now, this.settings.zone));
      return this.carryOut({ type: 'RemoveShiftPattern', data: { patternId, usedBy, now } });
    });
  }

  private async carryOut(command: ShiftPatternCommand): Promise<Done> {
    const { patternId } = command.data;
    return { patternId, ...unwrap(await this.patterns.handle(command), shiftPatternProblems) };
  }
}
