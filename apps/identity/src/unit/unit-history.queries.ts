import { holdersAfter, UnitNameRow, UnitPlaceRow, UnitRow } from '@kinerja/directory';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { UnitHistoryView } from './unit.view';
import { UnitMergerRow } from './unit-mergers.table';
import { WithdrawnChangeRow } from './withdrawn-changes.table';

type Since = Readonly<{ fromOn: LocalDate | null }>;

/** The first statement is no change: with what it begins it is there. What is said of its first day replaces that. */
const changesOf = <S extends Since>(first: S, later: readonly S[], today: LocalDate) => {
  const kept = later.some(({ fromOn }) => fromOn === first.fromOn) ? later : [first, ...later];
  const isFirst = (one: S): boolean => one.fromOn === first.fromOn;
  return kept
    .map((one) => ({
      one,
      since: {
        ...(one.fromOn !== null && { from: one.fromOn }),
        isPlanned: !isFirst(one) && one.fromOn !== null && one.fromOn > today,
      },
    }))
    .toReversed();
};

const mergedOf = async (source: DataSource, { unitId, into, lastOn }: UnitMergerRow) => ({
  mergedInto: into,
  peopleToMove: (await holdersAfter(source, unitId, lastOn)).length,
});

/** Undefined for a unit that nobody knows. */
export const unitHistory = async (
  source: DataSource,
  unitId: UnitId,
  today: LocalDate,
): Promise<UnitHistoryView | undefined> => {
  const order = { fromOn: 'ASC' } as const;
  const [unit, names, places, withdrawn, merger] = await Promise.all([
    source.getRepository(UnitRow).findOneBy({ unitId }),
    source.getRepository(UnitNameRow).find({ where: { unitId }, order }),
    source.getRepository(UnitPlaceRow).find({ where: { unitId }, order }),
    source.getRepository(WithdrawnChangeRow).find({ where: { unitId }, order: { withdrawnAt: 'DESC' } }),
    source.getRepository(UnitMergerRow).findOneBy({ unitId }),
  ]);
  if (!unit) return undefined;
  const merged = merger && (await mergedOf(source, merger));
  const { fromOn, lastOn, name, nameKey, parentUnitId } = unit;
  return {
    unitId,
    ...(fromOn !== null && { from: fromOn }),
    ...(lastOn !== null && { lastDay: lastOn }),
    ...merged,
    isClosingPlanned: !merger && lastOn !== null && lastOn >= today,
    names: changesOf<Named>({ unitId, fromOn, name, nameKey }, names, today).map(({ one, since }) => ({
      ...{ name: one.name, ...since },
    })),
    places: changesOf<Placed>({ unitId, fromOn, parentUnitId }, places, today).map(({ one, since }) => ({
      ...(one.parentUnitId !== null && { parentUnitId: one.parentUnitId }),
      ...since,
    })),
    withdrawn: withdrawn.map(({ what, fromOn: from, reason, withdrawnAt }) => ({
      what,
      from,
      reason,
      at: withdrawnAt,
    })),
  };
};

type Named = Omit<UnitNameRow, 'fromOn'> & Since;
type Placed = Omit<UnitPlaceRow, 'fromOn'> & Since;
