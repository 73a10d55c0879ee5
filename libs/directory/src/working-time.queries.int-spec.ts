import { localDate, type Shift, type UnitId } from '@kinerja/vocabulary';
import { minutesOfWork } from './calendar.queries';
import { CalendarDayRow, WorkingHoursRow } from './calendar.table';
import { openDirectory, place, somebody, someUnit, type DirectoryDatabase } from './directory-database.fixtures';
import { RotationRow, TeamMemberRow } from './rotations.table';
import { workingDaysOf } from './working-time.queries';

let directory: DirectoryDatabase;
beforeAll(async () => {
  directory = await openDirectory();
  const { source } = directory;
  const holiday = { day: day('2026-12-25'), kind: 'holiday', name: 'Natal' } as const;
  await source.getRepository(CalendarDayRow).insert(holiday);
  const year = { fromOn: day('2026-01-01'), toOn: day('2026-12-31'), minutesAWeek: 2_250 };
  await source.getRepository(WorkingHoursRow).insert(year);
});
afterAll(() => directory.close());

const day = localDate;
const shift = (name: string, minutes: number): Shift & { patternId: string } => ({
  ...{ patternId: someUnit(), name, begins: '07:00', ends: '14:00', minutes },
});
const cycle = [{ shift: shift('Pagi', 390) }, { shift: shift('Malam', 540) }, {}];
const teams = [
  { name: 'A', offset: 0 },
  { name: 'B', offset: 2 },
];
const rotate = (unitId: UnitId, from: string, plan = { cycle, teams }) =>
  directory.source.getRepository(RotationRow).insert({ unitId, fromOn: day(from), ...plan });

/** The days of Christmas week, Monday to Sunday, with what is worked on them. */
const week = { from: day('2026-12-21'), to: day('2026-12-27') };
const worked = (days: readonly Readonly<{ day: string; shift?: Shift }>[]) =>
  days.map((one) => `${one.day.slice(8)} ${one.shift?.name ?? 'kantor'}`);

it('takes the days of the rotation, holiday or not, and leaves everybody else to the calendar (IDN-254)', async () => {
  const { source } = directory;
  const [member, head, elsewhere] = [somebody(), somebody(), somebody()];
  const { assignmentId, unitId } = await place(source, member);
  await place(source, head, { unitId });
  await place(source, elsewhere);
  await rotate(unitId, '2026-12-23');
  await source.getRepository(TeamMemberRow).insert({ assignmentId, fromOn: day('2026-01-01'), unitId, team: 'B' });
  const workOf = await workingDaysOf(source, [member, head, elsewhere], week);
  expect(worked(workOf(member))).toEqual(['21 kantor', '22 kantor', '24 Pagi', '25 Malam', '27 Pagi']);
  expect(minutesOfWork(workOf(member))).toBe(450 + 450 + 390 + 540 + 390);
  const office = ['21 kantor', '22 kantor', '23 kantor', '24 kantor'];
  expect([worked(workOf(head)), worked(workOf(elsewhere))]).toEqual([office, office]);
  expect(minutesOfWork(workOf(head))).toBe(4 * 450);
});

it('follows the person into another team, out of it, and into another post (IDN-253, IDN-254)', async () => {
  const { source } = directory;
  const member = somebody();
  const { assignmentId, unitId } = await place(source, member);
  await place(source, member, { startsOn: '2026-12-26' });
  await rotate(unitId, '2026-12-21');
  const said = { 'A': '2026-12-21', 'B': '2026-12-23', 'C': '2026-12-25' } as const; // prettier-ignore
  for (const [team, from] of Object.entries(said))
    await source.getRepository(TeamMemberRow).insert({ assignmentId, fromOn: day(from), unitId, team });
  const workOf = await workingDaysOf(source, [member], week);
  // With B from the 23rd; C is a team that the rotation does not have, and the 25th a holiday; the 26th is a Saturday elsewhere.
  expect(worked(workOf(member))).toEqual(['21 Pagi', '22 Malam', '23 Malam']);
});

it('goes back to the calendar where the unit does, and says no minutes where nobody has (IDN-251, IDN-038)', async () => {
  const { source } = directory;
  const member = somebody();
  const { assignmentId, unitId } = await place(source, member);
  await rotate(unitId, '2027-01-01');
  await rotate(unitId, '2027-01-03', { cycle: [], teams: [] });
  await source.getRepository(TeamMemberRow).insert({ assignmentId, fromOn: day('2027-01-01'), unitId, team: 'A' });
  const workOf = await workingDaysOf(source, [member], { from: day('2027-01-01'), to: day('2027-01-04') });
  expect(worked(workOf(member))).toEqual(['01 Pagi', '02 Malam', '04 kantor']);
  expect(minutesOfWork(workOf(member))).toBeUndefined();
});
