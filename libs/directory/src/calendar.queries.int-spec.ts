import { localDate } from '@kinerja/vocabulary';
import { CalendarDayRow, WorkingHoursRow } from './calendar.table';
import { minutesAWeekOn, workingDays } from './calendar.queries';
import { deadlineAfterOutages } from './outages.queries';
import { OutageRow } from './outages.table';
import { openDirectory, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { employeesByNumber, everybody } from './people.queries';
import { PersonEmploymentRow, PersonRow } from './people.table';
import { isKnownUnit, unitsOf } from './units.queries';
import { UnitRow } from './units.table';

let directory: DirectoryDatabase;

beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory.close());

const day = localDate;

it('counts the days of the week but for what the calendar says of a day (IDN-037)', async () => {
  const { source } = directory;
  await source.getRepository(CalendarDayRow).insert([
    { day: day('2026-08-17'), kind: 'holiday', name: 'Hari Kemerdekaan' },
    { day: day('2026-08-18'), kind: 'collective-leave', name: 'Cuti bersama' },
    { day: day('2026-08-22'), kind: 'workday', name: 'Pengganti' },
  ]);
  expect(await workingDays(source, day('2026-08-14'), day('2026-08-24'))).toEqual([
    ...['2026-08-14', '2026-08-19', '2026-08-20', '2026-08-21', '2026-08-22', '2026-08-24'],
  ]);
  expect(await workingDays(source, day('2026-08-15'), day('2026-08-16'))).toEqual([]);
  expect(await workingDays(source, day('2026-08-16'), day('2026-08-15'))).toEqual([]);
});

it('knows the minutes of a week, of statements that overlap the later one (IDN-038)', async () => {
  const { source } = directory;
  await source.getRepository(WorkingHoursRow).insert([
    { fromOn: day('2026-01-01'), toOn: day('2026-12-31'), minutesAWeek: 2_250 },
    { fromOn: day('2026-02-18'), toOn: day('2026-03-19'), minutesAWeek: 1_950 },
  ]);
  expect(await minutesAWeekOn(source, day('2026-02-17'))).toBe(2_250);
  expect(await minutesAWeekOn(source, day('2026-02-18'))).toBe(1_950);
  expect(await minutesAWeekOn(source, day('2026-03-20'))).toBe(2_250);
  expect(await minutesAWeekOn(source, day('2027-01-01'))).toBeUndefined();
});

it('moves what is due on a day of an outage to the next day of work, and says why (PLAN-014)', async () => {
  const { source } = directory;
  const outage = { startsOn: day('2026-12-04'), startsAt: '08:00', endsOn: day('2026-12-07'), endsAt: '09:30' };
  const known = { outageId: someUnit(), ...outage, cause: 'Listrik padam' };
  await source.getRepository(OutageRow).insert(known);
  await source.getRepository(CalendarDayRow).insert({ day: day('2026-12-08'), kind: 'holiday', name: 'Libur' });
  expect(await deadlineAfterOutages(source, day('2026-12-04'))).toEqual({ day: '2026-12-09', movedBy: [known] });
  expect(await deadlineAfterOutages(source, day('2026-12-03'))).toEqual({ day: '2026-12-03', movedBy: [] });
  expect(await deadlineAfterOutages(source, day('2026-12-11'))).toEqual({ day: '2026-12-11', movedBy: [] });
  expect(await deadlineAfterOutages(source, day('2199-12-31'))).toEqual({ day: '2199-12-31', movedBy: [] });
});

it('finds people by their number, however it is written, and lists everybody', async () => {
  const { source } = directory;
  const person = { employeeId: somebody(), staffNumber: 'DIS-0001', employment: 'pns' } as const;
  await source.getRepository(PersonRow).insert(person);
  expect(await employeesByNumber(source, ['dis-0001', 'dis-0002'])).toEqual(new Map([['dis-0001', person.employeeId]]));
  expect(await everybody(source, day('2026-02-28'))).toEqual([person]);
});

it('knows what somebody is employed as on a day', async () => {
  const { source } = directory;
  const employee = somebody();
  await source.getRepository(PersonRow).insert({ employeeId: employee, staffNumber: 'DIS-0009', employment: 'cpns' });
  await source.getRepository(PersonEmploymentRow).insert([
    { employeeId: employee, fromOn: day('2026-03-01'), employment: 'pns' },
    { employeeId: employee, fromOn: day('2026-06-01'), employment: 'cpns' },
  ]);
  const on = async (date: string) =>
    (await everybody(source, day(date))).find(({ employeeId: one }) => one === employee)?.employment;
  expect([await on('2026-02-28'), await on('2026-03-01'), await on('2026-07-01')]).toEqual(['cpns', 'pns', 'cpns']);
});

it('lists the units by name', async () => {
  const { source } = directory;
  const [first, second] = [someUnit(), someUnit()];
  await source.getRepository(UnitRow).insert([
    { unitId: second, name: 'Sekretariat', nameKey: 'sekretariat', parentUnitId: first },
    { unitId: first, name: 'Bidang', nameKey: 'bidang', parentUnitId: null },
  ]);
  expect((await unitsOf(source, localDate('2026-01-01'))).map(({ name }) => name)).toEqual(['Bidang', 'Sekretariat']);
  expect(await isKnownUnit(source, first)).toBe(true);
  expect(await isKnownUnit(source, someUnit())).toBe(false);
});
