import { UnitNameRow, UnitPlaceRow, UnitRow } from '@kinerja/directory';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { UnitHistoryView } from './unit.view';
import { peopleUnderWay } from './handover.queries';
import { UnitHandoverRow } from './unit-handovers.table';
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

const peopleIn = async (source: DataSource, rows: readonly UnitHandoverRow[]) =>
  (await peopleUnderWay(source, rows)).length;

/** What went on in other units: by a merger all, by splits what was chosen. */
const handoversOf = async (source: DataSource, rows: readonly UnitHandoverRow[]) => {
  const merger = rows.find(({ posts }) => posts === null);
  const splits = rows.flatMap(({ eventId, fromOn: from, reason, ends }, nth) => {
    const parts = rows.filter((row) => row.eventId === eventId);
    return reason !== null && parts[0] === rows[nth] ? [{ parts, from, reason, isEnd: ends }] : [];
  });
  return {
    ...(merger && { mergedInto: merger.intoUnitId, peopleToMove: await peopleIn(source, [merger]) }),
    splits: await Promise.all(
      splits.map(async ({ parts, ...said }) => ({
        ...{ ...said, into: parts.map(({ intoUnitId }) => intoUnitId) },
        peopleToMove: await peopleIn(source, parts),
      })),
    ),
  };
};

/** Undefined for a unit that nobody knows. */
export const unitHistory = async (
  source: DataSource,
  unitId: UnitId,
  today: LocalDate,
): Promise<UnitHistoryView | undefined> => {
  const order = { fromOn: 'ASC' } as const;
  const [unit, names, places, withdrawn, handovers] = await Promise.all([
    source.getRepository(UnitRow).findOneBy({ unitId }),
    source.getRepository(UnitNameRow).find({ where: { unitId }, order }),
    source.getRepository(UnitPlaceRow).find({ where: { unitId }, order }),
    source.getRepository(WithdrawnChangeRow).find({ where: { unitId }, order: { withdrawnAt: 'DESC' } }),
    source
      .getRepository(UnitHandoverRow)
      .find({ where: { unitId }, order: { fromOn: 'DESC', eventId: 'DESC', intoUnitId: 'ASC' } }),
  ]);
  if (!unit) return undefined;
  const { fromOn, lastOn, name, nameKey, parentUnitId } = unit;
  return {
    unitId,
    ...(fromOn !== null && { from: fromOn }),
    ...(lastOn !== null && { lastDay: lastOn }),
    ...(await handoversOf(source, handovers)),
    isClosingPlanned: !handovers.some(({ ends }) => ends) && lastOn !== null && lastOn >= today,
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
