import { calendarDays, workingHours } from './calendar.table';
import { delegations } from './delegations.table';
import { employments, people } from './people.table';
import { posts } from './posts.table';
import { rotations, teamMembers } from './rotations.table';
import { superiors } from './superiors.table';
import { unitNames, unitPlaces, units } from './units.table';

const terms = {
  ...{ assignmentId: 'assignment', employeeId: 'staff', kind: 'definitive', unitId: 'unit', position: 'Analis' },
  ...{ positionKind: 'fungsional', jobClass: 9, golongan: 'III/c', duty: 'member', startsOn: '2026-01-01' },
};
const message = (type: string, data: object) => ({ type: `identity.${type}`, id: 'message', data });

it('keeps a post with the message it came from, and its last day once that is known', () => {
  const row = { ...terms, endsOn: null, source: 'identity.assignment-started#message' };
  expect(posts.changes(message('assignment-started', terms))).toEqual([{ change: 'upsert', row }]);
  expect(posts.changes(message('assignment-started', { ...terms, endsOn: '2026-03-31' }))).toEqual([
    { change: 'upsert', row: { ...row, endsOn: '2026-03-31' } },
  ]);
  expect(posts.changes(message('assignment-ended', { assignmentId: 'assignment', endsOn: '2026-06-30' }))).toEqual([
    { change: 'patch', key: { assignmentId: 'assignment' }, set: { endsOn: '2026-06-30' } },
  ]);
});

it('forgets the last day of a post that was opened again, and a post that was withdrawn', () => {
  const post = { assignmentId: 'assignment', employeeId: 'staff' };
  expect(posts.changes(message('assignment-reopened', post))).toEqual([
    { change: 'patch', key: { assignmentId: 'assignment' }, set: { endsOn: null } },
  ]);
  expect(posts.changes(message('assignment-withdrawn', post))).toEqual([
    { change: 'remove', key: { assignmentId: 'assignment' } },
  ]);
});

it('keeps who the superior in a post is from which day on, and that there is none above the head', () => {
  const row = { assignmentId: 'assignment', employeeId: 'staff', fromOn: '2026-01-01' };
  expect(superiors.changes(message('assignment-started', { ...terms, superiorId: 'boss' }))).toEqual([
    { change: 'upsert', row: { ...row, superiorId: 'boss' } },
  ]);
  expect(superiors.changes(message('assignment-started', terms))).toEqual([
    { change: 'upsert', row: { ...row, superiorId: null } },
  ]);
  const data = { assignmentId: 'assignment', employeeId: 'staff', superiorId: 'other', from: '2026-06-01' };
  expect(superiors.changes(message('superior-changed', data))).toEqual([
    { change: 'upsert', row: { ...row, fromOn: '2026-06-01', superiorId: 'other' } },
  ]);
});

it('keeps units and people', () => {
  expect(units.changes(message('unit-registered', { unitId: 'unit', name: 'Bidang  Aptika' }))).toEqual([
    {
      change: 'upsert',
      row: {
        ...{ unitId: 'unit', name: 'Bidang  Aptika', nameKey: 'bidang aptika', parentUnitId: null },
        ...{ fromOn: null, lastOn: null },
      },
    },
  ]);
  const person = { employeeId: 'staff', staffNumber: 'DIS01', employment: 'pns' };
  expect(people.changes(message('person-registered', person))).toEqual([{ change: 'upsert', row: person }]);
  const changed = { employeeId: 'staff', employment: 'pns' };
  expect(employments.changes(message('employment-changed', { ...changed, from: '2026-03-01' }))).toEqual([
    { change: 'upsert', row: { ...changed, fromOn: '2026-03-01' } },
  ]);
});

it('keeps the days of a unit, its later names and places, and forgets those that were withdrawn', () => {
  const day = '2026-07-01';
  const name = { unitId: 'unit', fromOn: day, name: 'Bidang Digital', nameKey: 'bidang digital' };
  const set = (type: string, data: object) => units.changes(message(type, { unitId: 'unit', ...data }));
  expect(set('unit-registered', { name: 'UPTD', from: day, lastDay: '2026-12-31' })).toMatchObject([
    { change: 'upsert', row: { fromOn: day, lastOn: '2026-12-31' } },
  ]);
  expect(set('unit-closed', { lastDay: day })).toEqual([
    { change: 'patch', key: { unitId: 'unit' }, set: { lastOn: day } },
  ]);
  expect(unitNames.changes(message('unit-renamed', { unitId: 'unit', name: 'Bidang Digital', from: day }))).toEqual([
    { change: 'upsert', row: name },
  ]);
  expect(unitPlaces.changes(message('unit-moved', { unitId: 'unit', from: day }))).toEqual([
    { change: 'upsert', row: { unitId: 'unit', fromOn: day, parentUnitId: null } },
  ]);
  const withdrawn = (what: string) => message('unit-change-withdrawn', { unitId: 'unit', what, from: day });
  const gone = [{ change: 'remove', key: { unitId: 'unit', fromOn: day } }];
  expect([unitNames.changes(withdrawn('name')), unitPlaces.changes(withdrawn('parent'))]).toEqual([gone, gone]);
  expect([unitNames.changes(withdrawn('parent')), unitPlaces.changes(withdrawn('closing'))]).toEqual([[], []]);
  expect(units.changes(withdrawn('closing'))).toEqual([
    { change: 'patch', key: { unitId: 'unit' }, set: { lastOn: null } },
  ]);
});

it('keeps delegations and their earlier end', () => {
  const granted = {
    ...{ delegationId: 'delegation', employeeId: 'boss', substituteId: 'deputy' },
    ...{ startsOn: '2026-03-02', endsOn: '2026-03-06' },
  };
  expect(delegations.changes(message('delegation-granted', granted))).toEqual([{ change: 'upsert', row: granted }]);
  const ended = { delegationId: 'delegation', employeeId: 'boss', endsOn: '2026-03-03' };
  expect(delegations.changes(message('delegation-ended', ended))).toEqual([
    { change: 'patch', key: { delegationId: 'delegation' }, set: { endsOn: '2026-03-03' } },
  ]);
});

it('keeps what the calendar says of a day, and forgets it where the day is ordinary again', () => {
  const day = { day: '2026-08-17', kind: 'holiday', name: 'Hari Kemerdekaan' };
  expect(calendarDays.changes(message('calendar-day-set', day))).toEqual([{ change: 'upsert', row: day }]);
  expect(calendarDays.changes(message('calendar-day-set', { ...day, kind: 'ordinary' }))).toEqual([
    { change: 'remove', key: { day: '2026-08-17' } },
  ]);
  const hours = { from: '2026-02-18', to: '2026-03-19', minutesAWeek: 1_950 };
  expect(workingHours.changes(message('working-hours-set', hours))).toEqual([
    { change: 'upsert', row: { fromOn: '2026-02-18', toOn: '2026-03-19', minutesAWeek: 1_950 } },
  ]);
  expect(workingHours.changes(message('working-hours-cleared', { from: '2026-02-18' }))).toEqual([
    { change: 'remove', key: { fromOn: '2026-02-18' } },
  ]);
});

it('keeps the rotation of a unit from a day on, forgets one that was withdrawn, and knows who works with which team', () => {
  const plan = { cycle: [{}], teams: [{ name: 'A', offset: 0 }] };
  expect(rotations.changes(message('unit-rotation-set', { unitId: 'unit', from: '2026-12-01', ...plan }))).toEqual([
    { change: 'upsert', row: { unitId: 'unit', fromOn: '2026-12-01', ...plan } },
  ]);
  expect(rotations.changes(message('unit-rotation-withdrawn', { unitId: 'unit', from: '2026-12-01' }))).toEqual([
    { change: 'remove', key: { unitId: 'unit', fromOn: '2026-12-01' } },
  ]);
  const placed = { assignmentId: 'assignment', unitId: 'unit', from: '2026-12-01' };
  const row = { assignmentId: 'assignment', unitId: 'unit', fromOn: '2026-12-01' };
  expect(teamMembers.changes(message('team-member-placed', { ...placed, team: 'A' }))).toEqual([
    { change: 'upsert', row: { ...row, team: 'A' } },
  ]);
  expect(teamMembers.changes(message('team-member-placed', placed))).toEqual([
    { change: 'upsert', row: { ...row, team: null } },
  ]);
});
