import { postsOn, RotationRow, TeamMemberRow } from '@kinerja/directory';
import type { HeldInUnit, ShiftPatternId } from '@kinerja/identity-domain';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import { Any, type DataSource } from 'typeorm';
import type { ShiftUnitsView, UnitRotationView } from './rotation.view';

const everyStatement = async (source: DataSource): Promise<ReadonlyMap<UnitId, readonly RotationRow[]>> => {
  const byUnit = new Map<UnitId, RotationRow[]>();
  const order = { unitId: 'ASC', fromOn: 'ASC' } as const;
  for (const row of await source.getRepository(RotationRow).find({ order })) {
    const known = byUnit.get(row.unitId);
    if (known) known.push(row);
    else byUnit.set(row.unitId, [row]);
  }
  return byUnit;
};

/** What holds today, and what is said of later days. */
const sinceToday = (statements: readonly RotationRow[], today: LocalDate): readonly RotationRow[] =>
  statements.slice(
    Math.max(
      0,
      statements.findLastIndex(({ fromOn }) => fromOn <= today),
    ),
  );

/** Rule IDN-250: today or later. */
export const unitsWorkingBy = async (
  source: DataSource,
  pattern: ShiftPatternId,
  today: LocalDate,
): Promise<readonly UnitId[]> =>
  [...(await everyStatement(source))].flatMap(([unit, statements]) =>
    sinceToday(statements, today).some(({ cycle }) => cycle.some(({ shift }) => shift?.patternId === pattern))
      ? [unit]
      : [],
  );

export const shiftUnits = async (source: DataSource, today: LocalDate): Promise<ShiftUnitsView> => ({
  units: [...(await everyStatement(source))].map(([unitId, statements]) => {
    const rotation = sinceToday(statements, today).find(({ cycle }) => cycle.length > 0);
    return { unitId, teams: rotation?.teams.length ?? 0, ...(rotation && { from: rotation.fromOn }) };
  }),
});

/** Definitive posts of the unit that are held on a day or later. */
export const postsOfUnit = (source: DataSource, unit: UnitId, day: LocalDate): Promise<readonly HeldInUnit[]> =>
  postsOn(source, day, { unit });

const placementsOf = (rows: readonly TeamMemberRow[], assignment: string) =>
  rows
    .filter(({ assignmentId }) => assignmentId === assignment)
    .map(({ fromOn, team }) => ({ from: fromOn, ...(team !== null && { team }) }));

export const rotationOfUnit = async (
  source: DataSource,
  unitId: UnitId,
  today: LocalDate,
): Promise<UnitRotationView> => {
  const order = { fromOn: 'ASC' } as const;
  const [rows, posts] = await Promise.all([
    source.getRepository(RotationRow).find({ where: { unitId }, order }),
    postsOn(source, today, { unit: unitId }),
  ]);
  const where = { assignmentId: Any(posts.map(({ assignmentId }) => assignmentId)) };
  const placed = await source.getRepository(TeamMemberRow).find({ where, order });
  return {
    unitId,
    statements: rows.map(({ fromOn, cycle, teams }) => ({ from: fromOn, cycle, teams: [...teams] })),
    members: posts.map(({ assignmentId, employeeId, position, startsOn, endsOn }) => ({
      ...{ assignmentId, employeeId, position, startsOn, ...(endsOn !== null && { endsOn }) },
      placements: placementsOf(placed, assignmentId),
    })),
  };
};
