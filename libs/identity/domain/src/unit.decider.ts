import { accept, nameKey, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { UnitId } from '@kinerja/vocabulary';
import type { CountPeopleOfUnit, RegisterUnit, UnitCommand } from './unit.commands';
import type { UnitEvent } from './unit.events';

export type UnitState = Readonly<{ status: 'absent' | 'registered' }>;
export type UnitRefusal =
  | Readonly<{ code: 'unit.already-registered' }>
  | Readonly<{ code: 'unit.not-found' }>
  | Readonly<{ code: 'unit.unknown-parent'; parentUnitId: UnitId }>
  | Readonly<{ code: 'unit.name-taken'; name: string }>;

export const decideUnit = (command: UnitCommand, state: UnitState): Decision<UnitEvent, UnitRefusal> => {
  switch (command.type) {
    case 'RegisterUnit':
      return register(command, state);
    case 'CountPeopleOfUnit':
      return count(command, state);
  }
};

/** Rule IDN-010: a unit stands below a unit the agency already has; so the units are a forest, without cycles. */
const register = ({ data }: RegisterUnit, state: UnitState): Decision<UnitEvent, UnitRefusal> => {
  const { unitId, name, parent, now } = data;
  if (state.status !== 'absent') return refuse({ code: 'unit.already-registered' });
  if (parent && !parent.isKnown) return refuse({ code: 'unit.unknown-parent', parentUnitId: parent.unitId });
  return accept({
    type: 'UnitRegistered',
    data: { unitId, name: name.trim(), ...(parent && { parentUnitId: parent.unitId }), at: now },
  });
};

/** Said whatever was said before: an import may have counted the same unit in between, in its own stream. */
const count = ({ data }: CountPeopleOfUnit, state: UnitState): Decision<UnitEvent, UnitRefusal> => {
  const { unitId, people, now } = data;
  if (state.status === 'absent') return refuse({ code: 'unit.not-found' });
  return accept({ type: 'UnitPeopleCounted', data: { unitId, people, at: now } });
};

export const evolveUnit = (state: UnitState, event: UnitEvent): UnitState => {
  switch (event.type) {
    case 'UnitRegistered':
      return { status: 'registered' };
    case 'UnitPeopleCounted':
      return state;
  }
};

export const unitDecider: Decider<UnitCommand, UnitState, UnitEvent, UnitRefusal> = {
  initialState: { status: 'absent' },
  decide: decideUnit,
  evolve: evolveUnit,
};

/** Rule IDN-011: names of units are unique in an agency, however they are written. */
export const unitNameKey = (name: string): string => nameKey(name);
