import { specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import type {
  ClearCalendarDay,
  ClearWorkingHours,
  SaidDay,
  SetCalendarDays,
  SetWorkingHours,
} from './calendar.commands';
import { calendarDecider } from './calendar.decider';
import type { CalendarEvent } from './calendar.events';
import { now } from './identity.fixtures';

const { given } = specFor(calendarDecider);
const year = 2026;
const day = localDate('2026-08-17');
const set = (...changes: readonly Partial<SaidDay>[]): SetCalendarDays => ({
  type: 'SetCalendarDays',
  data: {
    ...{ year, now },
    days: (changes.length === 0 ? [{}] : changes).map((change) => ({
      ...{ day, kind: 'holiday', name: 'Proklamasi Kemerdekaan' },
      ...change,
    })),
  },
});
const wasSet = (changes: object = {}): CalendarEvent => ({
  type: 'CalendarDaySet',
  data: { year, day, kind: 'holiday', name: 'Proklamasi Kemerdekaan', at: now, ...changes },
});
const clear: ClearCalendarDay = { type: 'ClearCalendarDay', data: { year, day, now } };
const cleared: CalendarEvent = { type: 'CalendarDayCleared', data: { year, day, at: now } };

describe('a day of the calendar (IDN-037)', () => {
  it('is said to be a holiday', () => given().when(set()).then(wasSet()));
  it('is no change when said again', () => given(wasSet()).when(set()).thenNothing());
  it('may be said anew: another kind, another name', () => {
    given(wasSet())
      .when(set({ kind: 'workday' }))
      .then(wasSet({ kind: 'workday' }));
    given(wasSet())
      .when(set({ name: 'HUT RI' }))
      .then(wasSet({ name: 'HUT RI' }));
  });
  it('stands in the calendar of its year', () =>
    given()
      .when(set({ day: localDate('2027-08-17') }))
      .thenRefused({ code: 'calendar.other-year', day: localDate('2027-08-17'), year }));
  it('is said together with others, and only what is new of it', () =>
    given(wasSet())
      .when(set({}, { day: localDate('2026-12-25') }, { day: localDate('2026-12-24'), kind: 'collective-leave' }))
      .then(
        wasSet({ day: localDate('2026-12-25') }),
        wasSet({ day: localDate('2026-12-24'), kind: 'collective-leave' }),
      ));
  it('is said once at a time', () =>
    given()
      .when(set({}, { name: 'HUT RI' }))
      .thenRefused({ code: 'calendar.day-twice', day }));
  it('is an ordinary day again once cleared', () => {
    given(wasSet()).when(clear).then(cleared);
    given().when(clear).thenNothing();
    given(wasSet(), cleared).when(clear).thenNothing();
    given(wasSet(), wasSet({ day: localDate('2026-12-25') }), cleared)
      .when(set())
      .then(wasSet());
  });
});

describe('the hours of a week (IDN-038)', () => {
  const [from, to] = [localDate('2026-02-18'), localDate('2026-03-19')];
  const hours = (changes: Partial<SetWorkingHours['data']> = {}): SetWorkingHours => ({
    type: 'SetWorkingHours',
    data: { year, from, to, minutesAWeek: 1_950, now, ...changes },
  });
  const were = (changes: object = {}): CalendarEvent => ({
    type: 'WorkingHoursSet',
    data: { year, from, to, minutesAWeek: 1_950, at: now, ...changes },
  });

  it('hold from a day to a last day', () => given().when(hours()).then(were()));
  it('are no change when said again', () => given(were()).when(hours()).thenNothing());
  it('may be said anew', () => {
    given(were())
      .when(hours({ minutesAWeek: 2_250 }))
      .then(were({ minutesAWeek: 2_250 }));
    given(were())
      .when(hours({ to: from }))
      .then(were({ to: from }));
  });
  it('hold no more once taken back', () => {
    const clearHours: ClearWorkingHours = { type: 'ClearWorkingHours', data: { year, from, now } };
    const hoursCleared: CalendarEvent = { type: 'WorkingHoursCleared', data: { year, from, at: now } };
    given(were()).when(clearHours).then(hoursCleared);
    given().when(clearHours).thenNothing();
    given(were(), hoursCleared).when(clearHours).thenNothing();
    given(were({ from: localDate('2026-01-01') }), were(), hoursCleared)
      .when(hours())
      .then(were());
  });
  it('do not end before they begin', () =>
    given()
      .when(hours({ to: localDate('2026-02-17') }))
      .thenRefused({ code: 'calendar.ends-before-start', from }));
  it('stay within the year', () =>
    given()
      .when(hours({ to: localDate('2027-01-01') }))
      .thenRefused({ code: 'calendar.other-year', day: localDate('2027-01-01'), year }));
  it.each([0, 10_081, 37.5, Number.NaN])('are not %s minutes', (minutesAWeek) =>
    given().when(hours({ minutesAWeek })).thenRefused({ code: 'calendar.minutes', minutesAWeek, most: 10_080 }),
  );
  it.each([1, 10_080])('may be %i minutes', (minutesAWeek) =>
    given().when(hours({ minutesAWeek })).then(were({ minutesAWeek })),
  );
});
