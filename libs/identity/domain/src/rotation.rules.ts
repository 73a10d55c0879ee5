import { daysAfter, lengthOf, restBetween, shiftOn, shortestRest, type LocalDate } from '@kinerja/vocabulary';
import type { AskedDay, SetUnitRotation } from './rotation.commands';
import type { PlannedDay, RotationPlan } from './rotation.events';
import type { RotationPlanFault, RotationRefusal } from './rotation.refusal';
import type { RotationStatement } from './rotation.state';
import type { ShiftPattern } from './shift-pattern.decider';
import type { ShiftPatternId } from './shift-pattern.events';

type Asked = NonNullable<SetUnitRotation['data']['plan']>;

const unknownPattern = (cycle: readonly AskedDay[], known: readonly ShiftPattern[]): ShiftPatternId | undefined =>
  cycle
    .map(({ patternId }) => patternId)
    .find((id) => id !== undefined && !known.some(({ patternId }) => patternId === id));

const plannedDay = ({ patternId }: AskedDay, known: readonly ShiftPattern[]): PlannedDay => {
  const pattern = known.find((one) => one.patternId === patternId);
  if (!pattern) return {};
  const { name, begins, ends, breakMinutes } = pattern;
  return { shift: { patternId: pattern.patternId, name, begins, ends, minutes: lengthOf(pattern) - breakMinutes } };
};

const teamFault = ({ cycle, teams }: Asked): RotationPlanFault | undefined => {
  const twice = teams.find(({ name }, nth) => teams.findIndex((other) => other.name === name) < nth);
  if (twice) return { code: 'rotation.team-twice', team: twice.name };
  const outside = teams.find(({ offset }) => offset >= cycle.length);
  return outside && { code: 'rotation.team-begins-outside', team: outside.name, most: cycle.length };
};

/** Rule IDN-252: who works till eight does not begin at seven; the cycle begins anew after its last day. */
const overlapIn = (cycle: readonly PlannedDay[]): RotationPlanFault | undefined => {
  const rest = shortestRest(cycle);
  if (!rest) return { code: 'rotation.without-shift' };
  return rest.minutes < 0 ? { code: 'rotation.shifts-overlap', firstDay: rest.day, secondDay: rest.next } : undefined;
};

/** Rule IDN-251: the plan with the hours of today, or what is wrong with it. */
export const plannedBy = (
  asked: Asked,
  known: readonly ShiftPattern[],
): Readonly<{ plan: RotationPlan }> | Readonly<{ fault: RotationPlanFault }> => {
  const patternId = unknownPattern(asked.cycle, known);
  if (patternId !== undefined) return { fault: { code: 'rotation.pattern-unknown', patternId } };
  const cycle = asked.cycle.map((day) => plannedDay(day, known));
  const fault = teamFault(asked) ?? overlapIn(cycle);
  const teams = asked.teams.map(({ name, offset }) => ({ name, offset }));
  return fault ? { fault } : { plan: { cycle, teams } };
};

const rotationOf = ({ from, plan }: RotationStatement) => plan && { from, ...plan };

const overlapOnChange = (one: RotationStatement, other: RotationStatement): RotationRefusal | undefined => {
  const [former, later] = [rotationOf(one), rotationOf(other)];
  if (!former || !later) return undefined;
  const { from } = later;
  const before: LocalDate = daysAfter(from, -1);
  const team = former.teams.find(({ name }) => {
    const [last, first] = [shiftOn(former, name, before), shiftOn(later, name, from)];
    return last !== undefined && first !== undefined && restBetween(last, first, 1) < 0;
  });
  return team && { code: 'rotation.follows-too-early', team: team.name, before, from };
};

/** Rule IDN-252: also where one rotation follows another. */
export const overlapBetween = (statements: readonly RotationStatement[]): RotationRefusal | undefined => {
  for (const [nth, statement] of statements.entries()) {
    const next = statements[nth + 1];
    const fault = next && overlapOnChange(statement, next);
    if (fault) return fault;
  }
  return undefined;
};
