import { isKnownUnit } from '@kinerja/directory';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import { PageQuery, Roles, type Page } from '@kinerja/http-edge';
import { type Clock } from '@kinerja/concurrency';
import { newId } from '@kinerja/commands';
import { serviceId } from '@kinerja/surveys-domain';
import { unitId } from '@kinerja/vocabulary';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { RegisterServiceDto } from './service.dto';
import { serviceHandler, type ServiceHandler } from './service.handler';
import { serviceProblems } from './service.problems';
import { pageOfServices } from './service.queries';
import type { ServiceRow } from './service.table';
import { servicePage, serviceRegistered } from './service.view';

@Controller('services')
export class ServiceController {
  constructor(
    @Inject(serviceHandler) private readonly services: ServiceHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('survey-officer', 'agency-admin')
  @Answers(serviceRegistered)
  @Refuses(serviceProblems)
  async register(@Body() dto: RegisterServiceDto): Promise<CommandAnswer & { serviceId: string }> {
    const id = newId('service');
    const unitIs = (await isKnownUnit(this.source, unitId(dto.unitId))) ? ('known' as const) : ('unknown' as const);
    const named = { serviceId: serviceId(id), unitId: unitId(dto.unitId), name: dto.name };
    const data = { ...named, unitIs, now: this.clock.now() };
    return { serviceId: id, ...unwrap(await this.services.handle({ type: 'RegisterService', data }), serviceProblems) };
  }

  @Get()
  @Answers(servicePage)
  @Refuses()
  @Roles('survey-officer', 'agency-admin', 'unit-head', 'auditor')
  list(@Query() query: PageQuery): Promise<Page<ServiceRow>> {
    return pageOfServices(this.source, query);
  }
}
