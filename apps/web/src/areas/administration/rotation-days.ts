import { localDate, shiftOn, type Shift } from '@kinerja/vocabulary';
import type { RotationStatement, ShiftMember } from '../../api/identity';

type Dated = Readonly<{ from: string }>;

/** What was said last of this day or an earlier one. */
export const inForceOn = <Said extends Dated>(said: readonly Said[], day: string): Said | undefined =>
  said.findLast(({ from }) => from <= day);

/** By the agency's calendar. */
export const isByCalendar = (statement: RotationStatement | undefined): boolean =>
  statement === undefined || statement.cycle.length === 0;

/** Undefined where the team is free, or the rotation of the day does not have it. */
export const shiftOfTeam = (statements: readonly RotationStatement[], team: string, day: string): Shift | undefined => {
  const statement = inForceOn(statements, day);
  if (statement === undefined || isByCalendar(statement)) return undefined;
  const { from, cycle, teams } = statement;
  return shiftOn({ from: localDate(from), cycle, teams }, team, localDate(day));
};

/** Teams of the rotation of a day. */
export const teamsOn = (statements: readonly RotationStatement[], day: string): readonly string[] =>
  (inForceOn(statements, day)?.teams ?? []).map(({ name }) => name);

/** Of all rotations that hold on one of these days, in the order in which they come. */
export const teamsIn = (statements: readonly RotationStatement[], days: readonly string[]): readonly string[] => [
  ...new Set(days.flatMap((day) => teamsOn(statements, day))),
];

/** The team that the rotation of the day has; undefined for whoever works by the calendar. */
export const teamOfMember = (
  { placements }: ShiftMember,
  statements: readonly RotationStatement[],
  day: string,
): string | undefined => {
  const team = inForceOn(placements, day)?.team;
  return team !== undefined && teamsOn(statements, day).includes(team) ? team : undefined;
};
