import type { Clock } from '@kinerja/clock';
import { isKnownUnit } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, pageById, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { newId } from '@kinerja/commands';
import { serviceId } from '@kinerja/surveys-domain';
import { unitId } from '@kinerja/vocabulary';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { surveysAccess } from '../access';
import { RegisterServiceDto } from './service.dto';
import { serviceHandler, type ServiceHandler } from './service.handler';
import { serviceProblems } from './service.problems';
import { ServiceRow } from './service.table';
import { servicePage, serviceRegistered } from './service.view';

@Controller('services')
export class ServiceController {
  constructor(
    @Inject(serviceHandler) private readonly services: ServiceHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Access(surveysAccess.registerService)
  @Answers(serviceRegistered)
  @Refuses(serviceProblems)
  async register(@Body() { unitId: unit, name }: RegisterServiceDto): Promise<CommandAnswer & { serviceId: string }> {
    const id = newId('service');
    const unitIs = (await isKnownUnit(this.source, unitId(unit))) ? ('known' as const) : ('unknown' as const);
    const data = { serviceId: serviceId(id), unitId: unitId(unit), name, unitIs, now: this.clock.now() };
    return { serviceId: id, ...unwrap(await this.services.handle({ type: 'RegisterService', data }), serviceProblems) };
  }

  @Get()
  @Access(surveysAccess.readServices)
  @Answers(servicePage)
  @Refuses()
  list(@Query() query: PageQuery): Promise<Page<ServiceRow>> {
    return pageById(this.source, { table: ServiceRow, key: 'serviceId' }, query);
  }
}
