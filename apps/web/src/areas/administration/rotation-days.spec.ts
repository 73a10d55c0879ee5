import type { RotationStatement, ShiftMember } from '../../api/identity';
import { isByCalendar, shiftOfTeam, teamOfMember, teamsIn } from './rotation-days';

const shift = { patternId: 'pagi', name: 'Pagi', begins: '07:00', ends: '14:00', minutes: 390 };
const statements: readonly RotationStatement[] = [
  { from: '2026-12-01', cycle: [{ shift }, {}], teams: [{ name: 'A', offset: 0 }, { name: 'B', offset: 1 }] }, // prettier-ignore
  { from: '2026-12-04', cycle: [], teams: [] },
  { from: '2026-12-06', cycle: [{ shift }], teams: [{ name: 'C', offset: 0 }] },
];
const member = (placements: ShiftMember['placements']): ShiftMember => ({
  ...{ assignmentId: 'post', employeeId: 'person', position: 'Perawat', startsOn: '2026-01-01', placements },
});

it('knows what each team works on a day, through changes of the rotation (IDN-251)', () => {
  const days = ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-04', '2026-12-06'];
  const works = (team: string) => days.map((day) => shiftOfTeam(statements, team, day)?.name ?? '-').join(' ');
  expect([works('A'), works('B'), works('C')]).toEqual(['- Pagi - - -', '- - Pagi - -', '- - - - Pagi']);
  expect(teamsIn(statements, days)).toEqual(['A', 'B', 'C']);
  expect([undefined, statements[1], statements[2]].map(isByCalendar)).toEqual([true, true, false]);
});

it('knows with whom somebody works, and leaves whoever is in no team of the day to the calendar (IDN-253)', () => {
  const moved = member([{ from: '2026-12-01', team: 'A' }, { from: '2026-12-03' }, { from: '2026-12-05', team: 'A' }]);
  const days = ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-06'];
  expect(days.map((day) => teamOfMember(moved, statements, day))).toEqual([undefined, 'A', undefined, undefined]);
});
