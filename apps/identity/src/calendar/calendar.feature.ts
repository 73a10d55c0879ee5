import { feature } from '@kinerja/service-runtime';
import { CalendarController } from './calendar.controller';
import { calendarHandler } from './calendar.handler';
import { calendarDaysTable, workingHoursTable } from './calendar.table';
import { calendarTrail } from './calendar.trail';

export const calendarFeature = feature({
  events: {
    CalendarDaySet: { version: 1 },
    CalendarDayCleared: { version: 1 },
    WorkingHoursSet: { version: 1 },
    WorkingHoursCleared: { version: 1 },
  },
  handler: calendarHandler,
  trail: calendarTrail,
  tables: [calendarDaysTable, workingHoursTable],
  controllers: [CalendarController],
});
