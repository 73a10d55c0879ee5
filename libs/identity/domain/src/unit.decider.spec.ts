import { specFor } from '@kinerja/domain-testing';
import { localDate, unitId } from '@kinerja/vocabulary';
import { now, unit } from './identity.fixtures';
import type { CountPeopleOfUnit, ParentUnit, RegisterUnit } from './unit.commands';
import { unitDecider } from './unit.decider';
import { unitNameKey } from './unit-name.rules';
import type { UnitEvent } from './unit.events';

const { given } = specFor(unitDecider);
const parentUnitId = unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000ff');
const from = localDate('2026-01-01');
const register = (parent?: Partial<ParentUnit>, lastDay?: string): RegisterUnit => ({
  type: 'RegisterUnit',
  data: {
    ...{ unitId: unit, name: ' Sekretariat ', from, now },
    ...(parent && { parent: { unitId: parentUnitId, isKnown: true, from: null, lastDay: null, ...parent } }),
    ...(lastDay !== undefined && { lastDay: localDate(lastDay) }),
  },
});
const registered: UnitEvent = { type: 'UnitRegistered', data: { unitId: unit, name: 'Sekretariat', from, at: now } };

describe('a unit', () => {
  it('is registered at the top of the agency', () => given().when(register()).then(registered));
  it('is registered below a unit the agency has', () =>
    given()
      .when(register({}))
      .then({ type: 'UnitRegistered', data: { unitId: unit, name: 'Sekretariat', parentUnitId, from, at: now } }));
  it('is registered with its last day where that is known (IDN-100)', () => {
    const lastDay = localDate('2026-12-31');
    given()
      .when(register(undefined, lastDay))
      .then({ type: 'UnitRegistered', data: { unitId: unit, name: 'Sekretariat', from, lastDay, at: now } });
    given().when(register(undefined, '2025-12-31')).thenRefused({ code: 'unit.ends-before-start', startsOn: from });
  });
  it('is refused below a unit nobody knows (IDN-010)', () =>
    given()
      .when(register({ isKnown: false }))
      .thenRefused({ code: 'unit.unknown-parent', parentUnitId }));
  it('is refused below a unit that begins later or ends before (IDN-100)', () => {
    given()
      .when(register({ from: localDate('2026-02-01') }))
      .thenRefused({ code: 'unit.parent-not-open', parentUnitId, day: from });
    given()
      .when(register({ lastDay: localDate('2026-06-30') }))
      .thenRefused({ code: 'unit.parent-not-open', parentUnitId, day: localDate('2026-07-01') });
  });
  it('is registered once', () => given(registered).when(register()).thenRefused({ code: 'unit.already-registered' }));
  it('has the same name whatever its case and spacing (IDN-011)', () =>
    expect(unitNameKey('  Bidang   Data ')).toBe(unitNameKey('bidang data')));
});

it('says how many people it has, also when it was said before', () => {
  const count: CountPeopleOfUnit = { type: 'CountPeopleOfUnit', data: { unitId: unit, people: 12, now } };
  const counted: UnitEvent = { type: 'UnitPeopleCounted', data: { unitId: unit, people: 12, at: now } };
  given().when(count).thenRefused({ code: 'unit.not-found' });
  given(registered).when(count).then(counted);
  given(registered, counted).when(count).then(counted);
});

it('is then registered, under one key', () => {
  expect(unitDecider.evolve({ status: 'absent' }, registered)).toEqual({
    ...{ status: 'registered', from, lastDay: null },
    ...{ names: [{ from, name: 'Sekretariat' }], places: [{ from, parentUnitId: null }] },
  });
  expect(unitNameKey(' Bidang \n Data  dan Statistik')).toBe('bidang data dan statistik');
});
