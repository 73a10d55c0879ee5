import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { UnitEvent } from './unit.events';

/** From this day on; null: as far back as anything is known. */
type From = Readonly<{ from: LocalDate | null }>;
export type NameFrom = From & Readonly<{ name: string }>;
/** Null directly below the agency. */
export type PlaceFrom = From & Readonly<{ parentUnitId: UnitId | null }>;

/** `names` and `places` by day, at least one each, of a day one. `lastDay` null where none is known. */
export type RegisteredUnit = From &
  Readonly<{
    status: 'registered';
    lastDay: LocalDate | null;
    /** The units that take over after the last day. */
    takenOverBy?: readonly UnitId[];
    names: readonly NameFrom[];
    places: readonly PlaceFrom[];
  }>;
export type UnitState = Readonly<{ status: 'absent' }> | RegisteredUnit;

const isBefore = (one: From, other: From): boolean =>
  other.from !== null && (one.from === null || one.from < other.from);

/** With a statement in the place of what was said of the same day. */
const withStatement = <S extends From>(said: readonly S[], next: S): readonly S[] => [
  ...said.filter((one) => isBefore(one, next)),
  next,
  ...said.filter((one) => isBefore(next, one)),
];

/** The statement in force on a day; the first one before there was any. */
export const inForceOn = <S extends From>(said: readonly S[], day: LocalDate): S | undefined =>
  said.findLast(({ from }) => from === null || from <= day) ?? said[0];

const withdrawn = (
  state: RegisteredUnit,
  { what, from }: Extract<UnitEvent, { type: 'UnitChangeWithdrawn' }>['data'],
): RegisteredUnit => {
  const stays = (one: From): boolean => one.from !== from;
  switch (what) {
    case 'name':
      return { ...state, names: state.names.filter(stays) };
    case 'parent':
      return { ...state, places: state.places.filter(stays) };
    case 'closing':
      return { ...state, lastDay: null };
  }
};

type UnitRegistered = Extract<UnitEvent, { type: 'UnitRegistered' }>;

const registeredBy = ({ data }: UnitRegistered): RegisteredUnit => {
  const { name, parentUnitId = null, from, lastDay = null } = data;
  return { status: 'registered', from, lastDay, names: [{ from, name }], places: [{ from, parentUnitId }] };
};

const movedBy = (
  state: RegisteredUnit,
  { data: { from, parentUnitId } }: Extract<UnitEvent, { type: 'UnitMoved' }>,
): RegisteredUnit => ({
  ...state,
  places: withStatement<PlaceFrom>(state.places, { from, parentUnitId: parentUnitId ?? null }),
});

const splitBy = (
  state: RegisteredUnit,
  { data: { lastDay, parts } }: Extract<UnitEvent, { type: 'UnitSplit' }>,
): RegisteredUnit =>
  lastDay === undefined ? state : { ...state, lastDay, takenOverBy: parts.map(({ into }) => into) };

export const evolveUnit = (state: UnitState, event: UnitEvent): UnitState => {
  if (event.type === 'UnitRegistered') return registeredBy(event);
  return state.status === 'absent' ? state : changedBy(state, event);
};

const changedBy = (state: RegisteredUnit, event: Exclude<UnitEvent, UnitRegistered>): RegisteredUnit => {
  switch (event.type) {
    case 'UnitRenamed': {
      const { from, name } = event.data;
      return { ...state, names: withStatement(state.names, { from, name }) };
    }
    case 'UnitMoved':
      return movedBy(state, event);
    case 'UnitClosed':
      return { ...state, lastDay: event.data.lastDay };
    case 'UnitMerged':
      return { ...state, lastDay: event.data.lastDay, takenOverBy: [event.data.into] };
    case 'UnitSplit':
      return splitBy(state, event);
    case 'UnitChangeWithdrawn':
      return withdrawn(state, event.data);
    case 'UnitPeopleCounted':
      return state;
  }
};
