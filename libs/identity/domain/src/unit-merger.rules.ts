import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { Coming, MergeUnit, MoveFacts } from './unit.commands';
import type { UnitRefusal } from './unit.refusal';
import type { RegisteredUnit } from './unit.state';
import { isOpenOn, type UnitInTime } from './unit-forest.rules';

/** Rules IDN-103, IDN-106: those who are being moved or imported into a unit would find it closed, for ever. */
export const comingFault = ({ coming, isImporting }: Coming): UnitRefusal | undefined => {
  if (isImporting) return { code: 'unit.import-running' };
  if (coming.length === 0) return undefined;
  return { code: 'unit.still-taking-over', employeeIds: coming, people: coming.length };
};

type Target = Readonly<{ unitId: UnitId; into: UnitId; from: LocalDate; units: readonly UnitInTime[] }>;

/** Of a unit that posts go on in. */
export const targetFault = ({ unitId, into, from, units }: Target): UnitRefusal | undefined => {
  if (into === unitId) return { code: 'unit.into-itself' };
  const target = units.find((one) => one.unitId === into);
  if (!target) return { code: 'unit.unknown-target', into };
  const isThere = isOpenOn(target, from) && target.lastDay === null;
  return isThere ? undefined : { code: 'unit.target-not-open', unitIds: [into], day: from };
};

/** Of posts that would end with the unit before they begin. */
export const laterFault = ({ later }: Pick<MergeUnit['data']['facts'], 'later'>): UnitRefusal | undefined =>
  later.length > 0 ? { code: 'unit.posts-begin-later', employeeIds: later, people: later.length } : undefined;

/** Rule IDN-128: nor by whoever would go on there, or lead somebody by it. */
export const moveFault = (
  { heads, refused, gaining }: MoveFacts,
  { from, byPerson }: Pick<MergeUnit['data'], 'from' | 'byPerson'>,
): UnitRefusal | undefined => {
  if (byPerson !== undefined && gaining.includes(byPerson)) return { code: 'unit.by-oneself' };
  if (heads.length > 1) return { code: 'unit.two-heads', employeeIds: heads, day: from };
  return refused && { code: 'unit.posts-not-movable', ...refused };
};

const mergerFault = (asked: MergeUnit['data']): UnitRefusal | undefined =>
  comingFault(asked.facts) ?? laterFault(asked.facts) ?? moveFault(asked.facts, asked);

/** The day before is one on which the unit is there; before the first day that can be said there is none. */
export const lastDayFault = (
  { from, lastDay }: RegisteredUnit,
  { lastDay: day, from: first }: Pick<MergeUnit['data'], 'lastDay' | 'from'>,
): UnitRefusal | undefined => {
  if (first <= day) return { code: 'unit.ends-before-start', startsOn: from ?? first };
  if (lastDay !== null && lastDay < day) return { code: 'unit.after-end', lastDay };
  return from !== null && day < from ? { code: 'unit.ends-before-start', startsOn: from } : undefined;
};

/** Why a unit cannot be merged into another one from a day on (IDN-106); undefined where it can. */
export const unmergeable = (data: MergeUnit['data'], state: RegisteredUnit): UnitRefusal | undefined =>
  lastDayFault(state, data) ?? targetFault(data) ?? mergerFault(data);
