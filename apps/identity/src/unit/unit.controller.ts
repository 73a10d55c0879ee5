import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, listOrder, type Page, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { noSuch, notFound, UuidParam } from '@kinerja/problem-details';
import { newId } from '@kinerja/commands';
import { unitNameKey, type ParentUnit } from '@kinerja/identity-domain';
import { localDate, localDateAt, unitId, type LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { PostFacts } from '../assignment/post-facts';
import { parentUnit } from './new-units';
import { RegisterUnitDto, UnitsQuery } from './unit.dto';
import { unitHandler, type UnitHandler } from './unit.handler';
import { unitHistory } from './unit-history.queries';
import { unitProblems } from './unit.problems';
import { unitsAfter, type UnitItem } from './units.queries';
import { unitHistoryView, unitPage, unitRegistered, type UnitHistoryView } from './unit.view';

const order = listOrder('units', 'text');

@Controller('units')
export class UnitController {
  constructor(
    @Inject(unitHandler) private readonly units: UnitHandler,
    @Inject(PostFacts) private readonly facts: PostFacts,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Post()
  @Access(identityAccess.registerUnit)
  @Answers(unitRegistered)
  @Refuses(unitProblems)
  async register(@Body() body: RegisterUnitDto): Promise<CommandAnswer & { unitId: string }> {
    const id = unitId(newId('unit'));
    const { name, parentUnitId, lastDay } = body;
    const days = { from: localDate(body.from), ...(lastDay !== undefined && { lastDay: localDate(lastDay) }) };
    const register = async (parent?: ParentUnit) => {
      const data = { unitId: id, name, ...days, ...(parent && { parent }), now: this.clock.now() };
      return { unitId: id, ...unwrap(await this.units.handle({ type: 'RegisterUnit', data }), unitProblems) };
    };
    // Nothing that others change meanwhile stands above a unit at the top; its name is reserved.
    if (parentUnitId === undefined) return register();
    return this.facts.inTurnByLog(async () => register(await parentUnit(this.units, unitId(parentUnitId))));
  }

  /** With `on` those that are there on that day, as they are called and stand then. */
  @Get()
  @Access(identityAccess.readUnits)
  @Answers(unitPage)
  @Refuses()
  async list(@Query() { on, ...page }: UnitsQuery): Promise<Page<UnitItem>> {
    const [after] = order.after(page) ?? [];
    const day = on === undefined ? this.today() : localDate(on);
    const asked = { day, onlyThen: on !== undefined, after, limit: page.limit + 1 };
    return order.page(await unitsAfter(this.source, asked), page.limit, ({ name }) => [unitNameKey(name)]);
  }

  /** What it was, is and will be called, and where it stands. */
  @Get(':id')
  @Access(identityAccess.readUnitHistory)
  @Answers(unitHistoryView)
  @Refuses(noSuch('unit'))
  async history(@UuidParam('id') id: string): Promise<UnitHistoryView> {
    const history = await unitHistory(this.source, unitId(id), this.today());
    if (!history) throw notFound('unit');
    return history;
  }

  private today(): LocalDate {
    return localDateAt(this.clock.now(), this.settings.zone);
  }
}
