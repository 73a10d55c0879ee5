import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { newId } from '@kinerja/commands';
import { outagesBetween } from '@kinerja/directory';
import { outageId, type OutageId } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { Access, unwrap, type CommandAnswer, type Page } from '@kinerja/http-edge';
import { UuidParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDate, localDateAt } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { OutageDto, OutagesQuery, WithdrawOutageDto } from './outage.dto';
import { outageHandler, type OutageHandler } from './outage.handler';
import { outageProblems } from './outage.problems';
import { outageDone, outagePage, type OutageView } from './outage.view';

type Done = CommandAnswer & Readonly<{ outageId: OutageId }>;

@Controller('outages')
export class OutageController {
  constructor(
    @Inject(outageHandler) private readonly outages: OutageHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  /** Those that touch the year; few enough for one page. */
  @Get()
  @Access(identityAccess.readOutages)
  @Answers(outagePage)
  @Refuses()
  async list(@Query() { year }: OutagesQuery): Promise<Page<OutageView>> {
    const [first, last] = [localDate(`${String(year)}-01-01`), localDate(`${String(year)}-12-31`)];
    return { items: await outagesBetween(this.source, first, last), next: null };
  }

  @Post()
  @Access(identityAccess.recordOutage)
  @Answers(outageDone)
  @Refuses(outageProblems)
  async record(@Body() said: OutageDto): Promise<Done> {
    const [id, now] = [outageId(newId('outage')), this.clock.now()];
    const data = { ...said, outageId: id, today: localDateAt(now, this.settings.zone), now };
    return { outageId: id, ...unwrap(await this.outages.handle({ type: 'RecordOutage', data }), outageProblems) };
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @Access(identityAccess.withdrawOutage)
  @Answers(outageDone)
  @Refuses(outageProblems)
  async withdraw(@UuidParam('id') id: string, @Body() { reason }: WithdrawOutageDto): Promise<Done> {
    const data = { outageId: outageId(id), reason, now: this.clock.now() };
    return {
      outageId: data.outageId,
      ...unwrap(await this.outages.handle({ type: 'WithdrawOutage', data }), outageProblems),
    };
  }
}
