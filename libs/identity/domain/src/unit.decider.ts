import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type {
  CloseUnit,
  CountPeopleOfUnit,
  MergeUnit,
  MoveUnit,
  RegisterUnit,
  RenameUnit,
  SplitUnit,
  UnitCommand,
  WithdrawUnitChange,
} from './unit.commands';
import type { UnitEvent } from './unit.events';
import { comingFault, unmergeable } from './unit-merger.rules';
import { unsplittable } from './unit-split.rules';
import { dayAfterEnd, forestFault, parentOn, type UnitInTime } from './unit-forest.rules';
import type { UnitRefusal } from './unit.refusal';
import { unitNameKey } from './unit-name.rules';
import { evolveUnit, inForceOn, type RegisteredUnit, type UnitState } from './unit.state';

type Answer = Decision<UnitEvent, UnitRefusal>;

export const decideUnit = (command: UnitCommand, state: UnitState): Answer => {
  if (command.type === 'RegisterUnit') return register(command, state);
  if (state.status === 'absent') return refuse({ code: 'unit.not-found' });
  return change(command, state);
};

const change = (command: Exclude<UnitCommand, RegisterUnit>, state: RegisteredUnit): Answer => {
  switch (command.type) {
    case 'RenameUnit':
      return rename(command, state);
    case 'MoveUnit':
      return move(command, state);
    case 'CloseUnit':
      return close(command, state);
    case 'MergeUnit':
      return merge(command, state);
    case 'SplitUnit':
      return split(command, state);
    case 'WithdrawUnitChange':
      return withdraw(command, state);
    case 'CountPeopleOfUnit':
      return count(command);
  }
};

const registrationFault = ({ unitId, from, lastDay, parent }: RegisterUnit['data']): UnitRefusal | undefined => {
  if (lastDay !== undefined && lastDay < from) return { code: 'unit.ends-before-start', startsOn: from };
  if (!parent) return undefined;
  const { unitId: parentUnitId, isKnown } = parent;
  if (!isKnown) return { code: 'unit.unknown-parent', parentUnitId };
  const placed = { unitId, from, lastDay: lastDay ?? null, places: [{ from, parentUnitId }] };
  return forestFault(placed, [{ ...parent, places: [] }]);
};

/** Rules IDN-010, IDN-100: a unit stands below a unit that the agency has, in all the days in which it is there itself. */
const register = ({ data }: RegisterUnit, state: UnitState): Answer => {
  const { unitId, name, from, lastDay, parent, now } = data;
  if (state.status !== 'absent') return refuse({ code: 'unit.already-registered' });
  const fault = registrationFault(data);
  if (fault) return refuse(fault);
  return accept({
    type: 'UnitRegistered',
    data: {
      ...{ unitId, name: name.trim(), ...(parent && { parentUnitId: parent.unitId }) },
      ...{ from, ...(lastDay !== undefined && { lastDay }), at: now },
    },
  });
};

const outsideOf = ({ from, lastDay }: RegisteredUnit, day: LocalDate): UnitRefusal | undefined => {
  if (from !== null && day < from) return { code: 'unit.before-start', startsOn: from };
  return lastDay !== null && day > lastDay ? { code: 'unit.after-end', lastDay } : undefined;
};

/** Rule IDN-101: another name from a day on; the earlier days keep the earlier one. The same one again is no change. */
const rename = ({ data: { unitId, name, from, now } }: RenameUnit, state: RegisteredUnit): Answer => {
  const fault = outsideOf(state, from);
  if (fault) return refuse(fault);
  if (inForceOn(state.names, from)?.name === name.trim()) return accept();
  const freed = freedName(state, from, name);
  const data = { unitId, name: name.trim(), from, ...(freed !== undefined && { freed }), at: now };
  return accept({ type: 'UnitRenamed', data });
};

/** What an event makes of the unit is held against all the others. */
const inForest = (
  event: UnitEvent,
  state: RegisteredUnit,
  { unitId, units }: Readonly<{ unitId: UnitId; units: readonly UnitInTime[] }>,
): Answer => {
  const next = evolveUnit(state, event);
  if (next.status === 'absent') return refuse({ code: 'unit.not-found' });
  const { from, lastDay, places } = next;
  const fault = forestFault({ unitId, from, lastDay, places }, units);
  return fault ? refuse(fault) : accept(event);
};

/** Rule IDN-102: below another unit from a day on, on no day below itself. The same place again is no change. */
const move = ({ data }: MoveUnit, state: RegisteredUnit): Answer => {
  const { unitId, parentUnitId, from, units, now } = data;
  const fault = outsideOf(state, from);
  if (fault) return refuse(fault);
  if (parentUnitId && !units.some((one) => one.unitId === parentUnitId))
    return refuse({ code: 'unit.unknown-parent', parentUnitId });
  if (parentOn(state, from) === (parentUnitId ?? null)) return accept();
  const moved = { unitId, ...(parentUnitId && { parentUnitId }), from, at: now };
  return inForest({ type: 'UnitMoved', data: moved }, state, data);
};

/** Rule IDN-103: a unit ends with a day after which nobody holds a post in it and no unit stands below it; a later statement corrects. */
const close = ({ data }: CloseUnit, state: RegisteredUnit): Answer => {
  const { unitId, lastDay, holders, now } = data;
  if (state.from !== null && lastDay < state.from)
    return refuse({ code: 'unit.ends-before-start', startsOn: state.from });
  if (state.lastDay === lastDay) return accept();
  if (state.takenOverBy) return refuse({ code: 'unit.merged', unitIds: state.takenOverBy });
  if (holders.length > 0)
    return refuse({ code: 'unit.people-remain', employeeIds: holders, people: holders.length, lastDay });
  const fault = comingFault(data);
  if (fault) return refuse(fault);
  return inForest({ type: 'UnitClosed', data: { unitId, lastDay, at: now } }, state, data);
};

/** Rule IDN-106: all posts of a unit go on in another one from a day on, and the unit ends the day before. */
const merge = ({ data }: MergeUnit, state: RegisteredUnit): Answer => {
  const { unitId, into, lastDay, now } = data;
  if (state.takenOverBy?.join() === into && state.lastDay === lastDay) return accept();
  if (state.takenOverBy) return refuse({ code: 'unit.merged', unitIds: state.takenOverBy });
  const fault = unmergeable(data, state);
  if (fault) return refuse(fault);
  return inForest({ type: 'UnitMerged', data: { unitId, into, lastDay, at: now } }, state, data);
};

/** Rule IDN-107: chosen posts go on in other units from a day on; where nobody stays the unit ends the day before. */
const split = ({ data }: SplitUnit, state: RegisteredUnit): Answer => {
  const { unitId, from, lastDay, ends, reason, now } = data;
  if (state.takenOverBy) return refuse({ code: 'unit.merged', unitIds: state.takenOverBy });
  const parentUnitId = parentOn(state, from);
  const fault = unsplittable(data, state);
  if (fault) return refuse(fault);
  const parts = data.parts.map(({ name, ...part }) => ({ ...part, ...(name !== undefined && { name: name.trim() }) }));
  const place = parentUnitId === null ? {} : { parentUnitId };
  const said = { unitId, from, parts, ...place, ...(ends && { lastDay }), reason, at: now };
  return inForest({ type: 'UnitSplit', data: said }, state, data);
};

/** A name that the unit has on no day any more, where another one takes its place from its first day on. */
const freedName = ({ names }: RegisteredUnit, from: LocalDate, another?: string): string | undefined => {
  const name = names.find((one) => one.from === from)?.name;
  const rest = names.filter((one) => one.from !== from).map((one) => one.name);
  const others = [...rest, ...(another === undefined ? [] : [another])].map(unitNameKey);
  return name === undefined || others.includes(unitNameKey(name)) ? undefined : name;
};

/** What was there from the beginning is no change. */
const isSaid = (state: RegisteredUnit, { what, from }: WithdrawUnitChange['data']): boolean => {
  if (what === 'closing') return state.lastDay !== null && dayAfterEnd(state.lastDay) === from;
  const [, ...later] = what === 'name' ? state.names : state.places;
  return later.some((one) => one.from === from);
};

/** Rule IDN-104: a change that has not begun is withdrawn, with a reason; one that has begun is corrected by another one. */
const withdraw = ({ data }: WithdrawUnitChange, state: RegisteredUnit): Answer => {
  const { unitId, what, from, reason, today, now } = data;
  if (what === 'closing' && state.takenOverBy) return refuse({ code: 'unit.merged', unitIds: state.takenOverBy });
  if (!isSaid(state, data)) return refuse({ code: 'unit.no-such-change', what, from });
  if (from <= today) return refuse({ code: 'unit.change-begun', from });
  const freed = what === 'name' ? freedName(state, from) : undefined;
  const withdrawn = { unitId, what, from, ...(freed !== undefined && { freed }), reason, at: now };
  return inForest({ type: 'UnitChangeWithdrawn', data: withdrawn }, state, data);
};

/** Said whatever was said before: an import may have counted the same unit in between, in its own stream. */
const count = ({ data: { unitId, people, now } }: CountPeopleOfUnit): Answer =>
  accept({ type: 'UnitPeopleCounted', data: { unitId, people, at: now } });

export const unitDecider: Decider<UnitCommand, UnitState, UnitEvent, UnitRefusal> = {
  initialState: { status: 'absent' },
  decide: decideUnit,
  evolve: evolveUnit,
};
