import { specFor } from '@kinerja/domain-testing';
import { localDate, type Team } from '@kinerja/vocabulary';
import { assignment, january, now, person, unit } from './identity.fixtures';
import type { AskedDay, PlaceInTeam, SetUnitRotation, WithdrawUnitRotation } from './rotation.commands';
import { rotationDecider } from './rotation.decider';
import type { PlannedDay, RotationEvent, RotationPlan } from './rotation.events';
import type { ShiftPattern } from './shift-pattern.decider';
import { shiftPatternId } from './shift-pattern.events';

const { given } = specFor(rotationDecider);
const pattern = (id: string, begins: string, ends: string): ShiftPattern => ({
  ...{ patternId: shiftPatternId(id), name: id, begins, ends, breakMinutes: 30 },
});
const patterns = [pattern('pagi', '07:00', '14:00'), pattern('malam', '21:00', '08:00'), pattern('jaga', '08:00', '08:00')]; // prettier-ignore
const ask = (...ids: readonly string[]): AskedDay[] =>
  ids.map((id) => (id === '-' ? {} : { patternId: shiftPatternId(id) }));
const minutes: Readonly<Record<string, number>> = { pagi: 390, malam: 630, jaga: 1_410 };
const planned = (...ids: readonly string[]): PlannedDay[] =>
  ids.map((id) => {
    const known = patterns.find(({ name }) => name === id);
    if (!known) return {};
    const { patternId, name, begins, ends } = known;
    return { shift: { patternId, name, begins, ends, minutes: minutes[id] ?? 0 } };
  });
const teams: readonly Team[] = [
  { name: 'Regu A', offset: 0 },
  { name: 'Regu B', offset: 2 },
];
const [from, march] = [january, localDate('2026-03-01')];
const cycle = ['pagi', 'malam', '-', '-'];

const set = (changes: Partial<SetUnitRotation['data']> = {}): SetUnitRotation => ({
  type: 'SetUnitRotation',
  data: { unitId: unit, from, plan: { cycle: ask(...cycle), teams }, patterns, isThere: true, now, ...changes },
});
const plan: RotationPlan = { cycle: planned(...cycle), teams };
const wasSet = (changes: object = {}): RotationEvent => ({
  type: 'UnitRotationSet',
  data: { unitId: unit, from, plan, at: now, ...changes },
});
const officeFrom = (day = march): RotationEvent => ({
  type: 'UnitRotationSet',
  data: { unitId: unit, from: day, at: now },
});
const followCalendar = (day = march): SetUnitRotation => ({
  type: 'SetUnitRotation',
  data: { unitId: unit, from: day, patterns, isThere: true, now },
});
const withPlan = (ids: readonly string[], of: readonly Team[] = teams) =>
  set({ plan: { cycle: ask(...ids), teams: of } });
const withdraw = (day = from): WithdrawUnitRotation => ({
  type: 'WithdrawUnitRotation',
  data: { unitId: unit, from: day, reason: 'Salah unit', now },
});

describe('the rotation of a unit (IDN-251)', () => {
  it('is said from a day on, with the hours of its patterns, and quietly once more', () => {
    given().when(set()).then(wasSet());
    given(wasSet()).when(set()).thenNothing();
  });
  it('is corrected with a reason, and the reason kept', () => {
    const other = { plan: { cycle: ask('jaga', '-', '-'), teams } };
    given(wasSet()).when(set(other)).thenRefused({ code: 'rotation.reason-missing', from });
    given(wasSet())
      .when(set({ ...other, reason: 'Salah ketik' }))
      .then(wasSet({ plan: { cycle: planned('jaga', '-', '-'), teams }, reason: 'Salah ketik' }));
  });
  it('ends where the calendar holds again, and there only where it was', () => {
    given(wasSet()).when(followCalendar()).then(officeFrom());
    given(wasSet(), officeFrom()).when(followCalendar()).thenNothing();
    given().when(followCalendar()).thenRefused({ code: 'rotation.none', from: march });
    given(wasSet(), officeFrom())
      .when(followCalendar(localDate('2026-04-01')))
      .thenRefused({ code: 'rotation.none', from: localDate('2026-04-01') });
  });
  it('is withdrawn with a reason', () => {
    const withdrawn: RotationEvent = {
      type: 'UnitRotationWithdrawn',
      data: { unitId: unit, from, reason: 'Salah unit', at: now },
    };
    given(wasSet()).when(withdraw()).then(withdrawn);
    given(wasSet(), withdrawn).when(withdraw()).thenRefused({ code: 'rotation.none', from });
  });
  it('is of a unit that is there, of patterns that are known, with a shift and teams that differ', () => {
    given()
      .when(set({ isThere: false }))
      .thenRefused({ code: 'rotation.unit-not-there', from });
    given()
      .when(withPlan(['siang']))
      .thenRefused({ code: 'rotation.pattern-unknown', patternId: shiftPatternId('siang') });
    given()
      .when(withPlan(['-', '-', '-']))
      .thenRefused({ code: 'rotation.without-shift' });
    given()
      .when(withPlan(cycle, [...teams, { name: 'Regu A', offset: 1 }]))
      .thenRefused({ code: 'rotation.team-twice', team: 'Regu A' });
    given()
      .when(withPlan(['pagi', '-']))
      .thenRefused({ code: 'rotation.team-begins-outside', team: 'Regu B', most: 2 });
  });
});

describe('shifts of one team (IDN-252)', () => {
  it('do not overlap on neighbouring days, nor where the cycle begins anew', () => {
    given()
      .when(withPlan(['-', 'malam', 'pagi']))
      .thenRefused({ code: 'rotation.shifts-overlap', firstDay: 2, secondDay: 3 });
    given()
      .when(withPlan(['pagi', '-', 'malam']))
      .thenRefused({ code: 'rotation.shifts-overlap', firstDay: 3, secondDay: 1 });
    const guarded = { cycle: planned('jaga'), teams: [] };
    given()
      .when(withPlan(['jaga'], []))
      .then(wasSet({ plan: guarded }));
  });
  it('do not overlap where one rotation follows another', () => {
    const early = { plan: { cycle: planned('malam', '-'), teams: [{ name: 'Regu A', offset: 0 }] } };
    const next = localDate('2026-01-02');
    const refused = { code: 'rotation.follows-too-early', team: 'Regu A', before: from, from: next } as const;
    given(wasSet(early))
      .when(set({ from: next }))
      .thenRefused(refused);
    given(wasSet(early), officeFrom(next), wasSet({ from: localDate('2026-01-04') }))
      .when(withdraw(next))
      .thenRefused({ ...refused, before: localDate('2026-01-03'), from: localDate('2026-01-04') });
  });
});

describe('a member of a team (IDN-253)', () => {
  const posts = [{ assignmentId: assignment, employeeId: person, startsOn: january, endsOn: null }];
  const putInto = (team?: string, changes: Partial<PlaceInTeam['data']> = {}): PlaceInTeam => ({
    type: 'PlaceInTeam',
    data: { unitId: unit, from, ...(team && { team }), asked: [assignment], posts, now, ...changes },
  });
  const placed = (team?: string, day = from): RotationEvent => ({
    type: 'TeamMemberPlaced',
    data: { unitId: unit, assignmentId: assignment, employeeId: person, from: day, ...(team && { team }), at: now },
  });
  it('is placed from a day on, moved and taken out, and quietly once more', () => {
    given(wasSet()).when(putInto('Regu A')).then(placed('Regu A'));
    given(wasSet(), placed('Regu A'))
      .when(putInto('Regu A', { from: march }))
      .thenNothing();
    given(wasSet(), placed('Regu A'))
      .when(putInto('Regu B', { from: march }))
      .then(placed('Regu B', march));
    given(wasSet(), placed('Regu A')).when(putInto()).then(placed());
    given(wasSet()).when(putInto()).thenNothing();
  });
  it('goes into a team of the rotation of that day', () => {
    const refused = { code: 'rotation.team-unknown', team: 'Regu C', from } as const;
    given(wasSet()).when(putInto('Regu C')).thenRefused(refused);
    given(wasSet(), officeFrom())
      .when(putInto('Regu A', { from: march }))
      .thenRefused({ ...refused, team: 'Regu A', from: march });
  });
  it('holds a post in the unit on that day', () => {
    const refused = { code: 'rotation.post-not-held', assignmentId: assignment, from } as const;
    given(wasSet())
      .when(putInto('Regu A', { posts: [] }))
      .thenRefused(refused);
    const later = posts.map((post) => ({ ...post, startsOn: march }));
    given(wasSet())
      .when(putInto('Regu A', { posts: later }))
      .thenRefused(refused);
    const ended = posts.map((post) => ({ ...post, endsOn: from }));
    given(wasSet())
      .when(putInto('Regu A', { posts: ended }))
      .then(placed('Regu A'));
    given(wasSet())
      .when(putInto('Regu A', { posts: ended, from: march }))
      .thenRefused({ ...refused, from: march });
  });
});
