import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, Caller, PageQuery, type Page, Access } from '@kinerja/http-edge';
import { MonthParam } from '@kinerja/problem-details';
import { CLOCK, DATA_SOURCE, SETTINGS, type ServiceSettings } from '@kinerja/service-runtime';
import { localDateAt, type EmployeeId, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { planningAccess } from '../access';
import { ClosePeriodDto, OpenPeriodDto } from './period.dto';
import { periodHandler, type PeriodHandler } from './period.handler';
import { periodProblems } from './period.problems';
import { movedEnd, periodsOf, type ShownPeriod } from './period.queries';
import { periodDone, periodPage } from './period.view';

@Controller('periods')
export class PeriodController {
  constructor(
    @Inject(periodHandler) private readonly periods: PeriodHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: ServiceSettings,
  ) {}

  @Post()
  @Access(planningAccess.openPeriod)
  @Answers(periodDone)
  @Refuses(periodProblems)
  async open(@Body() { month, closesOn }: OpenPeriodDto, @Caller() by: EmployeeId) {
    const data = { month, closesOn, by, now: this.clock.now() };
    return { month, ...unwrap(await this.periods.handle({ type: 'OpenPeriod', data }), periodProblems) };
  }

  @Post(':month/closing')
  @Access(planningAccess.closePeriod)
  @HttpCode(200)
  @Answers(periodDone)
  @Refuses(periodProblems)
  async close(@MonthParam('month') month: YearMonth, @Body() body: ClosePeriodDto, @Caller() by: EmployeeId) {
    const now = this.clock.now();
    const moved = await movedEnd(this.source, month);
    const today = localDateAt(now, this.settings.zone);
    const data = { month, by, earlyBecause: body.reason ?? null, ...(moved && { moved }), today, now };
    return { month, ...unwrap(await this.periods.handle({ type: 'ClosePeriod', data }), periodProblems) };
  }

  @Get()
  @Access(planningAccess.readPeriods)
  @Answers(periodPage)
  @Refuses()
  list(@Query() page: PageQuery): Promise<Page<ShownPeriod>> {
    return periodsOf(this.source, page);
  }
}
