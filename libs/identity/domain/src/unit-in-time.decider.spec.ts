import { specFor } from '@kinerja/domain-testing';
import { localDate, unitId, type LocalDate } from '@kinerja/vocabulary';
import { now, person as employee, unit } from './identity.fixtures';
import type { CloseUnit, MoveUnit, RenameUnit, WithdrawUnitChange } from './unit.commands';
import { unitDecider } from './unit.decider';
import type { UnitEvent } from './unit.events';
import type { UnitInTime } from './unit-forest.rules';

const { given } = specFor(unitDecider);
const [above, below] = [unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000f1'), unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000f2')];
const [january, july, nextYear] = [localDate('2026-01-01'), localDate('2026-07-01'), localDate('2027-01-01')];
const today = localDate('2026-11-30');

const registered: UnitEvent = {
  type: 'UnitRegistered',
  data: { unitId: unit, name: 'Bidang Aptika', from: january, at: now },
};
const renamed = (name: string, from: LocalDate, freed?: string): UnitEvent => ({
  type: 'UnitRenamed',
  data: { unitId: unit, name, from, ...(freed !== undefined && { freed }), at: now },
});
const moved = (from: LocalDate): UnitEvent => ({
  type: 'UnitMoved',
  data: { unitId: unit, parentUnitId: above, from, at: now },
});
const closed = (lastDay: string): UnitEvent => ({
  type: 'UnitClosed',
  data: { unitId: unit, lastDay: localDate(lastDay), at: now },
});

const rename = (name: string, from: LocalDate): RenameUnit => ({
  type: 'RenameUnit',
  data: { unitId: unit, name, from, now },
});
const inTime = (one: UnitInTime['unitId'], changes: Partial<UnitInTime> = {}): UnitInTime => ({
  ...{ unitId: one, from: null, lastDay: null, places: [{ from: null, parentUnitId: null }] },
  ...changes,
});
const move = (from: LocalDate, others: readonly UnitInTime[] = [inTime(above)]): MoveUnit => ({
  type: 'MoveUnit',
  data: { unitId: unit, parentUnitId: above, from, units: others, now },
});
const close = (lastDay: string, facts: Partial<CloseUnit['data']> = {}): CloseUnit => ({
  type: 'CloseUnit',
  data: {
    unitId: unit,
    lastDay: localDate(lastDay),
    holders: [],
    coming: [],
    isImporting: false,
    units: [],
    now,
    ...facts,
  },
});
const withdraw = (
  what: WithdrawUnitChange['data']['what'],
  from: LocalDate,
  units: readonly UnitInTime[] = [],
): WithdrawUnitChange => ({
  type: 'WithdrawUnitChange',
  data: { unitId: unit, what, from, reason: 'Peraturan belum terbit', units, today, now },
});

describe('a renaming (IDN-101)', () => {
  it('holds from a day on', () =>
    given(registered).when(rename(' Bidang Digital ', july)).then(renamed('Bidang Digital', july)));
  it('is none where the unit has the name on that day', () =>
    given(registered, renamed('Bidang Digital', july)).when(rename('Bidang Digital', nextYear)).then());
  it('is refused where the unit is not there', () => {
    given().when(rename('Bidang Digital', july)).thenRefused({ code: 'unit.not-found' });
    given(registered)
      .when(rename('Bidang Digital', localDate('2025-12-31')))
      .thenRefused({ code: 'unit.before-start', startsOn: january });
    given(registered, closed('2026-06-30'))
      .when(rename('Bidang Digital', july))
      .thenRefused({ code: 'unit.after-end', lastDay: localDate('2026-06-30') });
  });
  it('of days that have passed is corrected by another one of the same day', () =>
    given(registered, renamed('Bidang Digitl', july))
      .when(rename('Bidang Digital', july))
      .then(renamed('Bidang Digital', july, 'Bidang Digitl')));
  it('frees a name only that the unit has on no other day, and not where just its writing changes', () => {
    given(registered, renamed('Bidang Digital', july), renamed('Bidang Data', nextYear))
      .when(rename('Bidang Digital', nextYear))
      .then(renamed('Bidang Digital', nextYear, 'Bidang Data'));
    given(registered, renamed('Bidang Digital', july), renamed('bidang digital', nextYear))
      .when(rename('Bidang Data', nextYear))
      .then(renamed('Bidang Data', nextYear));
    given(registered, renamed('bidang digital', july))
      .when(rename('Bidang Digital', july))
      .then(renamed('Bidang Digital', july));
  });
});

describe('a move (IDN-102)', () => {
  it('holds from a day on', () => given(registered).when(move(july)).then(moved(july)));
  it('is none where the unit stands there', () => given(registered, moved(july)).when(move(nextYear)).then());
  it('is refused below a unit nobody knows, and outside of its days', () => {
    given(registered).when(move(july, [])).thenRefused({ code: 'unit.unknown-parent', parentUnitId: above });
    given(registered)
      .when(move(localDate('2025-01-01')))
      .thenRefused({ code: 'unit.before-start', startsOn: january });
  });
  it('is refused below itself, and names the way round and the first day on which it would be so', () => {
    const later = [
      { from: null, parentUnitId: null },
      { from: nextYear, parentUnitId: unit },
    ];
    given(registered)
      .when(move(july, [inTime(above, { places: later })]))
      .thenRefused({ code: 'unit.circle', unitIds: [above, unit], day: nextYear });
  });
  it('is refused below a unit that is not there any more by then', () =>
    given(registered)
      .when(move(july, [inTime(above, { lastDay: today })]))
      .thenRefused({ code: 'unit.parent-not-open', parentUnitId: above, day: localDate('2026-12-01') }));
});

describe('an end (IDN-103)', () => {
  const stands = (from: LocalDate) => inTime(below, { from, places: [{ from, parentUnitId: unit }] });

  it('is a last day, which a later statement corrects', () => {
    given(registered).when(close('2026-12-31')).then(closed('2026-12-31'));
    given(registered, closed('2026-12-31')).when(close('2026-12-31')).then();
    given(registered, closed('2026-12-31')).when(close('2027-03-31')).then(closed('2027-03-31'));
  });
  it('is not before the beginning', () =>
    given(registered).when(close('2025-12-31')).thenRefused({ code: 'unit.ends-before-start', startsOn: january }));
  it('waits for those who hold posts', () =>
    given(registered)
      .when(close('2026-12-31', { holders: [employee] }))
      .thenRefused({
        ...{ code: 'unit.people-remain', employeeIds: [employee], people: 1 },
        lastDay: localDate('2026-12-31'),
      }));
  it('waits for the units below, also for one that is yet to come', () => {
    given(registered)
      .when(close('2026-12-31', { units: [stands(january)] }))
      .thenRefused({ code: 'unit.units-remain', unitIds: [below], day: nextYear });
    given(registered)
      .when(close('2026-12-31', { units: [stands(localDate('2027-04-01'))] }))
      .thenRefused({ code: 'unit.units-remain', unitIds: [below], day: localDate('2027-04-01') });
  });
});

describe('a change that has not begun (IDN-104)', () => {
  const withdrawn = (what: 'name' | 'parent' | 'closing', freed?: string): UnitEvent => ({
    type: 'UnitChangeWithdrawn',
    data: {
      ...{ unitId: unit, what, from: nextYear, ...(freed !== undefined && { freed }) },
      ...{ reason: 'Peraturan belum terbit', at: now },
    },
  });

  it('is withdrawn with a reason, and its name is free again where the unit has it on no other day', () => {
    given(registered, renamed('Bidang Digital', nextYear))
      .when(withdraw('name', nextYear))
      .then(withdrawn('name', 'Bidang Digital'));
    given(registered, renamed('Bidang Digital', july), renamed('bidang  aptika', nextYear))
      .when(withdraw('name', nextYear))
      .then(withdrawn('name'));
    given(registered, moved(nextYear)).when(withdraw('parent', nextYear)).then(withdrawn('parent'));
    given(registered, closed('2026-12-31')).when(withdraw('closing', nextYear)).then(withdrawn('closing'));
  });
  it('is not withdrawn where there is none', () => {
    given(registered)
      .when(withdraw('name', january))
      .thenRefused({ code: 'unit.no-such-change', what: 'name', from: january });
    given(registered)
      .when(withdraw('closing', nextYear))
      .thenRefused({ code: 'unit.no-such-change', what: 'closing', from: nextYear });
  });
  it('is corrected by another one once it has begun', () =>
    given(registered, renamed('Bidang Digital', july))
      .when(withdraw('name', july))
      .thenRefused({ code: 'unit.change-begun', from: july }));
  it('stays where without it the unit would stand below one that is closed', () => {
    const gone = inTime(below, { lastDay: localDate('2026-12-31') });
    const under: UnitEvent = { type: 'UnitMoved', data: { unitId: unit, parentUnitId: below, from: july, at: now } };
    given(registered, under, moved(nextYear))
      .when(withdraw('parent', nextYear, [gone, inTime(above)]))
      .thenRefused({ code: 'unit.parent-not-open', parentUnitId: below, day: nextYear });
  });
});
