import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer } from '@kinerja/problem-details';
import { CLOCK, newId, PageQuery, Roles, type Clock, type Page } from '@kinerja/service-shell';
import { serviceId } from '@kinerja/surveys-domain';
import { unitId } from '@kinerja/vocabulary';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { SERVICE_HANDLER } from '../tokens';
import { UnitQueries } from '../units/unit.queries';
import { RegisterServiceDto } from './service.dto';
import type { ServiceHandler } from './service.handler';
import { serviceProblems } from './service.problems';
import { ServiceQueries } from './service.queries';
import { servicePage, serviceRegistered } from './service.view';
import type { ServiceRow } from './service.read-model';

@Controller('services')
export class ServiceController {
  constructor(
    @Inject(SERVICE_HANDLER) private readonly services: ServiceHandler,
    @Inject(ServiceQueries) private readonly queries: ServiceQueries,
    @Inject(UnitQueries) private readonly units: UnitQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @Roles('survey-officer', 'agency-admin')
  @Answers(serviceRegistered)
  @Refuses(serviceProblems)
  async register(@Body() dto: RegisterServiceDto): Promise<CommandAnswer & { serviceId: string }> {
    const id = newId('service');
    const unitIs = (await this.units.isKnown(dto.unitId)) ? ('known' as const) : ('unknown' as const);
    const named = { serviceId: serviceId(id), unitId: unitId(dto.unitId), name: dto.name };
    const data = { ...named, unitIs, now: this.clock.now() };
    return { serviceId: id, ...unwrap(await this.services.handle({ type: 'RegisterService', data }), serviceProblems) };
  }

  @Get()
  @Answers(servicePage)
  @Refuses()
  @Roles('survey-officer', 'agency-admin', 'unit-head', 'auditor')
  list(@Query() query: PageQuery): Promise<Page<ServiceRow>> {
    return this.queries.page(query);
  }
}
