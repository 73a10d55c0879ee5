import type { Unit } from '../../api/identity';

/** `depth`: how many units stand above it. */
export type PlacedUnit = Readonly<{ unit: Unit; depth: number }>;

/** Every unit below the one it belongs to, in the order they come in; one whose superior unit is not known stands at the top. */
export const unitTree = (units: readonly Unit[]): readonly PlacedUnit[] => {
  const known = new Set(units.map(({ unitId }) => unitId));
  const below = (parent: string | undefined, depth: number): readonly PlacedUnit[] =>
    units
      .filter(({ parentUnitId = '' }) => (known.has(parentUnitId) ? parentUnitId : undefined) === parent)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.unitId, depth + 1)]);
  return below(undefined, 0);
};
