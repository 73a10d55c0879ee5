import type { AssignmentId, LocalDate } from '@kinerja/vocabulary';
import type { RotationEvent, RotationPlan } from './rotation.events';

/** `plan` absent: by the agency's calendar. */
export type RotationStatement = Readonly<{ from: LocalDate; plan?: RotationPlan }>;
/** `team` absent: in none. */
export type Placement = Readonly<{ assignmentId: AssignmentId; from: LocalDate; team?: string }>;
/** Both sorted by day; of a day there is one statement, and one placement of each post. */
export type RotationState = Readonly<{
  statements: readonly RotationStatement[];
  placements: readonly Placement[];
}>;

type Dated = Readonly<{ from: LocalDate }>;

const byDay = (one: Dated, other: Dated): number => (one.from < other.from ? -1 : 1);

/** With this one in the place of what was said of its day. */
export const withStatement = (
  statements: readonly RotationStatement[],
  said: RotationStatement,
): readonly RotationStatement[] => [...statements.filter(({ from }) => from !== said.from), said].sort(byDay);

export const withoutStatement = (
  statements: readonly RotationStatement[],
  day: LocalDate,
): readonly RotationStatement[] => statements.filter(({ from }) => from !== day);

/** What was said last of this day or an earlier one. */
export const inForceOn = <Said extends Dated>(said: readonly Said[], day: LocalDate): Said | undefined =>
  said.findLast(({ from }) => from <= day);

export const evolveRotation = (state: RotationState, event: RotationEvent): RotationState => {
  const { from } = event.data;
  switch (event.type) {
    case 'UnitRotationSet': {
      const { plan } = event.data;
      return { ...state, statements: withStatement(state.statements, { from, ...(plan && { plan }) }) };
    }
    case 'UnitRotationWithdrawn':
      return { ...state, statements: withoutStatement(state.statements, from) };
    case 'TeamMemberPlaced': {
      const { assignmentId, team } = event.data;
      const others = state.placements.filter((one) => one.assignmentId !== assignmentId || one.from !== from);
      const placed = { assignmentId, from, ...(team !== undefined && { team }) };
      return { ...state, placements: [...others, placed].sort(byDay) };
    }
  }
};
