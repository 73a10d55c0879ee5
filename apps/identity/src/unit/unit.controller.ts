import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, listOrder, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { unitNameKey } from '@kinerja/identity-domain';
import { unitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { RegisterUnitDto } from './unit.dto';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { unitsAfter, type UnitItem } from './units.queries';
import { unitPage, unitRegistered } from './unit.view';

const order = listOrder('units', 'text');

@Controller('units')
export class UnitController {
  constructor(
    @Inject(unitHandler) private readonly units: UnitHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(identityAccess.registerUnit)
  @Answers(unitRegistered)
  @Refuses(unitProblems)
  async register(@Body() { name, parentUnitId }: RegisterUnitDto): Promise<CommandAnswer & { unitId: string }> {
    const id = unitId(newId('unit'));
    const parent = parentUnitId && {
      unitId: unitId(parentUnitId),
      // By the log itself: one that was registered a moment ago is known, however late the read models are.
      isKnown: (await this.units.state({ unitId: unitId(parentUnitId) })).status === 'registered',
    };
    const data = { unitId: id, name, ...(parent && { parent }), now: this.clock.now() };
    return { unitId: id, ...unwrap(await this.units.handle({ type: 'RegisterUnit', data }), unitProblems) };
  }

  @Get()
  @Access(identityAccess.readUnits)
  @Answers(unitPage)
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<UnitItem>> {
    const [after] = order.after(page) ?? [];
    const rows = await unitsAfter(this.source, after, page.limit + 1);
    return order.page(rows, page.limit, ({ name }) => [unitNameKey(name)]);
  }
}
