import { daysAfter, localDate, unitId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import fc from 'fast-check';
import { now } from './identity.fixtures';
import type { ParentUnit, UnitCommand } from './unit.commands';
import { unitDecider } from './unit.decider';
import { isOpenOn, parentOn, type UnitInTime } from './unit-forest.rules';
import type { RegisteredUnit, UnitState } from './unit.state';

const ids = Array.from({ length: 5 }, (_, nth) => unitId(`0b6f5d39-50f6-5a0e-9d5c-0000000000a${nth}`));
const dayOf = (nth: number): LocalDate => daysAfter(localDate('2026-01-01'), nth);
const DAYS = 30;
const today = dayOf(10);

type Agency = ReadonlyMap<UnitId, UnitState>;
const registeredIn = (agency: Agency): readonly (readonly [UnitId, RegisteredUnit])[] =>
  [...agency].flatMap(([id, state]) => (state.status === 'registered' ? [[id, state] as const] : []));
const unitsIn = (agency: Agency): readonly UnitInTime[] =>
  registeredIn(agency).map(([id, { from, lastDay, places }]) => ({ unitId: id, from, lastDay, places }));

const someUnit = fc.constantFrom(...ids);
const someDay = fc.integer({ min: 0, max: DAYS - 1 }).map(dayOf);
const asked = fc.oneof(
  fc.record({ ask: fc.constant('register' as const), id: someUnit, other: fc.option(someUnit), day: someDay }),
  fc.record({ ask: fc.constant('move' as const), id: someUnit, other: fc.option(someUnit), day: someDay }),
  fc.record({ ask: fc.constant('close' as const), id: someUnit, other: fc.constant(null), day: someDay }),
  fc.record({ ask: fc.constant('keep place' as const), id: someUnit, other: fc.constant(null), day: someDay }),
  fc.record({ ask: fc.constant('keep open' as const), id: someUnit, other: fc.constant(null), day: someDay }),
);
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

const parentIn = (agency: Agency, unit: UnitId): ParentUnit => {
  const above = agency.get(unit);
  if (above?.status !== 'registered') return { unitId: unit, isKnown: false, from: null, lastDay: null };
  return { unitId: unit, isKnown: true, from: above.from, lastDay: above.lastDay };
};

const commandOf = (agency: Agency, { ask, id, other, day }: Asked): UnitCommand => {
  const about = { unitId: id, units: unitsIn(agency), now };
  switch (ask) {
    case 'register': {
      const below = other === null ? {} : { parent: parentIn(agency, other) };
      return { type: 'RegisterUnit', data: { unitId: id, name: id, from: day, ...below, now } };
    }
    case 'move':
      return { type: 'MoveUnit', data: { ...about, ...(other !== null && { parentUnitId: other }), from: day } };
    case 'close':
      return { type: 'CloseUnit', data: { ...about, lastDay: day, holders: [], coming: [], isImporting: false } };
    case 'keep place':
      return { type: 'WithdrawUnitChange', data: { ...about, what: 'parent', from: day, reason: 'x', today } };
    case 'keep open':
      return { type: 'WithdrawUnitChange', data: { ...about, what: 'closing', from: day, reason: 'x', today } };
  }
};

const carriedOut = (agency: Agency, one: Asked): Agency => {
  const state = agency.get(one.id) ?? unitDecider.initialState;
  const decision = unitDecider.decide(commandOf(agency, one), state);
  if (!decision.accepted) return agency;
  return new Map([...agency, [one.id, decision.events.reduce(unitDecider.evolve, state)]]);
};

/** The units above, up to the top; one comes twice where there is a circle. */
const lineOf = (known: ReadonlyMap<UnitId, UnitInTime>, unit: UnitInTime, day: LocalDate): readonly UnitId[] => {
  const line = [unit.unitId];
  for (let at: UnitInTime | undefined = unit; at && line.length <= ids.length + 1;) {
    const above: UnitId | null = parentOn(at, day);
    if (above !== null) line.push(above);
    at = above === null ? undefined : known.get(above);
  }
  return line;
};

it('makes no circle and no hole in time, whatever is registered, moved, closed and withdrawn (IDN-100, IDN-102, IDN-103)', () =>
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 40 }), (sequence) => {
      const agency = sequence.reduce<Agency>(carriedOut, new Map());
      const known = new Map(unitsIn(agency).map((unit) => [unit.unitId, unit]));
      for (let nth = 0; nth < DAYS + 5; nth += 1) {
        const day = dayOf(nth);
        for (const unit of known.values()) {
          if (!isOpenOn(unit, day)) continue;
          const line = lineOf(known, unit, day);
          expect(new Set(line).size).toBe(line.length);
          expect(line.every((id) => isOpenOn(known.get(id) ?? unit, day))).toBe(true);
        }
      }
      for (const [, { from, names, places }] of registeredIn(agency)) {
        const days = places.map((place) => place.from);
        expect([days[0], names[0]?.from]).toEqual([from, from]);
        expect(days).toEqual([...new Set(days)].toSorted());
      }
    }),
    { numRuns: 500 },
  ));
