import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer } from '@kinerja/problem-details';
import { CLOCK, listOrder, newId, PageQuery, Roles, type Clock, type Page } from '@kinerja/service-shell';
import { unitNameKey } from '@kinerja/identity-domain';
import { unitId } from '@kinerja/vocabulary';
import { RegisterUnitDto } from './unit.dto';
import { UNIT_HANDLER, type UnitHandler } from './unit.handler';
import { unitProblems } from './unit.problems';
import { unitPage, unitRegistered } from './unit.view';
import { UnitQueries, type UnitItem } from './units.queries';

const order = listOrder('units', 'text');

@Controller('units')
export class UnitController {
  constructor(
    @Inject(UNIT_HANDLER) private readonly units: UnitHandler,
    @Inject(UnitQueries) private readonly queries: UnitQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('agency-admin', 'system-admin')
  @Answers(unitRegistered)
  @Refuses(unitProblems)
  async register(@Body() { name, parentUnitId }: RegisterUnitDto): Promise<CommandAnswer & { unitId: string }> {
    const id = unitId(newId('unit'));
    const parent = parentUnitId && {
      unitId: unitId(parentUnitId),
      isKnown: await this.queries.isKnown(unitId(parentUnitId)),
    };
    const data = { unitId: id, name, ...(parent && { parent }), now: this.clock.now() };
    return { unitId: id, ...unwrap(await this.units.handle({ type: 'RegisterUnit', data }), unitProblems) };
  }

  @Get()
  @Answers(unitPage)
  @Refuses()
  async list(@Query() page: PageQuery): Promise<Page<UnitItem>> {
    const [after] = order.after(page) ?? [];
    const rows = await this.queries.list(after, page.limit + 1);
    return order.page(rows, page.limit, ({ name }) => [unitNameKey(name)]);
  }
}
