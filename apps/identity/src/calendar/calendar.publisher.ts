import { announce, type Announcement } from '@kinerja/contracts';
import { calendarDaySetV1, workingHoursClearedV1, workingHoursSetV1 } from '@kinerja/identity-contracts';
import type { CalendarEvent } from '@kinerja/identity-domain';

export const calendarAnnouncements = (event: CalendarEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'CalendarDaySet': {
      const { day, kind, name } = event.data;
      return [announce(calendarDaySetV1, day, { day, kind, name })];
    }
    case 'CalendarDayCleared': {
      const { day } = event.data;
      return [announce(calendarDaySetV1, day, { day, kind: 'ordinary', name: '' })];
    }
    case 'WorkingHoursSet': {
      const { from, to, minutesAWeek } = event.data;
      return [announce(workingHoursSetV1, from, { from, to, minutesAWeek })];
    }
    case 'WorkingHoursCleared': {
      const { from } = event.data;
      return [announce(workingHoursClearedV1, from, { from })];
    }
  }
};
