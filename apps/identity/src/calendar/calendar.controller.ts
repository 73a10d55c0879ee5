import type { Clock } from '@kinerja/clock';
import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { CalendarCommand } from '@kinerja/identity-domain';
import { Answers, Refuses } from '@kinerja/openapi';
import { unwrap, type CommandAnswer, Access } from '@kinerja/http-edge';
import { CLOCK, DATA_SOURCE } from '@kinerja/service-runtime';
import type { DataSource } from 'typeorm';
import { identityAccess } from '../access';
import { DayOfYearDto, SetCalendarDaysDto, WorkingHoursDto, YearDto } from './calendar.dto';
import { calendarHandler, type CalendarHandler } from './calendar.handler';
import { calendarProblems } from './calendar.problems';
import { calendarOf } from './calendar.queries';
import { calendarChanged, calendarView, type CalendarView } from './calendar.view';

@Controller('calendars')
export class CalendarController {
  constructor(
    @Inject(calendarHandler) private readonly calendars: CalendarHandler,
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':year')
  @Access(identityAccess.readCalendar)
  @Answers(calendarView)
  @Refuses()
  read(@Param() { year }: YearDto): Promise<CalendarView> {
    return calendarOf(this.source, year);
  }

  /** One day, or the days of a whole SKB; what was said of them before is replaced. */
  @Post(':year/days')
  @HttpCode(200)
  @Access(identityAccess.changeCalendar)
  @Answers(calendarChanged)
  @Refuses(calendarProblems)
  setDays(@Param() { year }: YearDto, @Body() { days }: SetCalendarDaysDto): Promise<CommandAnswer> {
    return this.done({ type: 'SetCalendarDays', data: { year, days, now: this.clock.now() } });
  }

  @Post(':year/days/:day/clearing')
  @HttpCode(200)
  @Access(identityAccess.changeCalendar)
  @Answers(calendarChanged)
  @Refuses(calendarProblems)
  clearDay(@Param() { year, day }: DayOfYearDto): Promise<CommandAnswer> {
    return this.done({ type: 'ClearCalendarDay', data: { year, day, now: this.clock.now() } });
  }

  /** Hours that begin on the same day are replaced. */
  @Post(':year/working-hours')
  @HttpCode(200)
  @Access(identityAccess.changeCalendar)
  @Answers(calendarChanged)
  @Refuses(calendarProblems)
  setHours(@Param() { year }: YearDto, @Body() hours: WorkingHoursDto): Promise<CommandAnswer> {
    return this.done({ type: 'SetWorkingHours', data: { year, ...hours, now: this.clock.now() } });
  }

  /** `day`: the first one of the hours. */
  @Post(':year/working-hours/:day/clearing')
  @HttpCode(200)
  @Access(identityAccess.changeCalendar)
  @Answers(calendarChanged)
  @Refuses(calendarProblems)
  clearHours(@Param() { year, day }: DayOfYearDto): Promise<CommandAnswer> {
    return this.done({ type: 'ClearWorkingHours', data: { year, from: day, now: this.clock.now() } });
  }

  private async done(command: CalendarCommand): Promise<CommandAnswer> {
    return unwrap(await this.calendars.handle(command), calendarProblems);
  }
}
