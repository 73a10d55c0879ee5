import { specFor } from '@kinerja/domain-testing';
import { unitId } from '@kinerja/vocabulary';
import { now, unit } from './identity.fixtures';
import type { CountPeopleOfUnit, ParentUnit, RegisterUnit } from './unit.commands';
import { unitDecider, unitNameKey } from './unit.decider';
import type { UnitEvent } from './unit.events';

const { given } = specFor(unitDecider);
const parentUnitId = unitId('0b6f5d39-50f6-5a0e-9d5c-0000000000ff');
const register = (parent?: ParentUnit): RegisterUnit => ({
  type: 'RegisterUnit',
  data: { unitId: unit, name: ' Sekretariat ', ...(parent && { parent }), now },
});
const registered: UnitEvent = { type: 'UnitRegistered', data: { unitId: unit, name: 'Sekretariat', at: now } };

describe('a unit', () => {
  it('is registered at the top of the agency', () => given().when(register()).then(registered));
  it('is registered below a unit the agency has', () =>
    given()
      .when(register({ unitId: parentUnitId, isKnown: true }))
      .then({ type: 'UnitRegistered', data: { unitId: unit, name: 'Sekretariat', parentUnitId, at: now } }));
  it('is refused below a unit nobody knows (IDN-010)', () =>
    given()
      .when(register({ unitId: parentUnitId, isKnown: false }))
      .thenRefused({ code: 'unit.unknown-parent', parentUnitId }));
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
  expect(unitDecider.evolve({ status: 'absent' }, registered)).toEqual({ status: 'registered' });
  expect(unitNameKey(' Bidang \n Data  dan Statistik')).toBe('bidang data dan statistik');
});
