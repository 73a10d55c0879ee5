import type { AssignmentId, EmployeeId, UnitId } from '@kinerja/vocabulary';
import type { PostOfUnit, SplitUnit } from './unit.commands';
import type { UnitPart } from './unit.events';
import { forestFault, parentOn } from './unit-forest.rules';
import { comingFault, lastDayFault, laterFault, moveFault, targetFault } from './unit-merger.rules';
import { unitNameKey } from './unit-name.rules';
import type { UnitRefusal } from './unit.refusal';
import type { RegisteredUnit } from './unit.state';

type Asked = SplitUnit['data'];

const repeated = <T>(list: readonly T[]): readonly T[] => [
  ...new Set(list.filter((one, nth) => list.indexOf(one) !== nth)),
];

const holdersOf = (posts: readonly PostOfUnit[], chosen: readonly AssignmentId[]): readonly EmployeeId[] => [
  ...new Set(posts.filter(({ assignmentId }) => chosen.includes(assignmentId)).map(({ employeeId }) => employeeId)),
];

/** Each chosen post goes into one unit, and is one that is held in this one on the day. */
const choiceFault = ({ parts, facts: { posts }, from }: Asked): UnitRefusal | undefined => {
  const chosen = parts.flatMap((part) => part.posts);
  const twice = repeated(chosen);
  if (twice.length > 0) return { code: 'unit.chosen-twice', employeeIds: holdersOf(posts, twice) };
  const held = posts.filter(({ isHeld }) => isHeld).map(({ assignmentId }) => assignmentId);
  const strange = chosen.filter((one) => !held.includes(one));
  if (strange.length === 0) return undefined;
  return { code: 'unit.posts-not-held', posts: strange, employeeIds: holdersOf(posts, strange), day: from };
};

/** A unit ends with nobody in it, and goes on with somebody. */
const restFault = ({ parts, facts, ends, from, lastDay }: Asked): UnitRefusal | undefined => {
  const chosen = parts.flatMap((part) => part.posts);
  const staying = facts.posts.filter(({ isHeld, assignmentId }) => isHeld && !chosen.includes(assignmentId));
  const employeeIds = [...new Set(staying.map(({ employeeId }) => employeeId))];
  if (!ends) return employeeIds.length + facts.later.length > 0 ? undefined : { code: 'unit.nobody-stays', day: from };
  if (employeeIds.length > 0) return { code: 'unit.people-remain', employeeIds, people: employeeIds.length, lastDay };
  return laterFault(facts);
};

const headFault = ({ headId, posts }: UnitPart, known: readonly PostOfUnit[]): UnitRefusal | undefined => {
  if (headId === undefined) return undefined;
  const post = known.find(({ assignmentId }) => assignmentId === headId);
  return posts.includes(headId) && post?.isDefinitive ? undefined : { code: 'unit.head-not-chosen', headId };
};

/** The new units stand where this one does on the day. */
const newUnitFault = ({ into, name }: UnitPart, asked: Asked, state: RegisteredUnit): UnitRefusal | undefined => {
  const { from, units, facts } = asked;
  if (name !== undefined && facts.takenNames.includes(unitNameKey(name))) return { code: 'unit.name-taken', name };
  const places = [{ from, parentUnitId: parentOn(state, from) }];
  return forestFault({ unitId: into, from, lastDay: null, places }, units);
};

const unitsFault = ({ parts }: Asked): UnitRefusal | undefined => {
  const unitIds = repeated<UnitId>(parts.map(({ into }) => into));
  if (unitIds.length > 0) return { code: 'unit.target-twice', unitIds };
  const names = parts.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const [key] = repeated(names.map(unitNameKey));
  const name = names.findLast((one) => unitNameKey(one) === key);
  return name === undefined ? undefined : { code: 'unit.name-taken', name };
};

const partFault = (part: UnitPart, asked: Asked, state: RegisteredUnit): UnitRefusal | undefined =>
  headFault(part, asked.facts.posts) ??
  (part.name === undefined ? targetFault({ ...asked, into: part.into }) : newUnitFault(part, asked, state));

const firstOf = <T>(list: readonly T[], faultOf: (one: T) => UnitRefusal | undefined): UnitRefusal | undefined => {
  for (const one of list) {
    const fault = faultOf(one);
    if (fault) return fault;
  }
  return undefined;
};

/** Why posts of a unit cannot go on in others from a day on (IDN-107); undefined where they can. */
export const unsplittable = (asked: Asked, state: RegisteredUnit): UnitRefusal | undefined =>
  lastDayFault(state, asked) ??
  choiceFault(asked) ??
  unitsFault(asked) ??
  firstOf(asked.parts, (part) => partFault(part, asked, state)) ??
  restFault(asked) ??
  comingFault(asked.facts) ??
  firstOf(asked.facts.moves, (move) => moveFault(move, asked));
