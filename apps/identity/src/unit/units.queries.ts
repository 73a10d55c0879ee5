import { isThereSql, UNIT_COLUMNS, UnitNameRow, UnitPlaceRow, UnitRow, unitsThenSql } from '@kinerja/directory';
import type { UnitInTime } from '@kinerja/identity-domain';
import type { LocalDate, UnitId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';

export type UnitItem = Readonly<{
  unitId: UnitId;
  name: string;
  parentUnitId?: UnitId;
  from?: LocalDate;
  lastDay?: LocalDate;
}>;

type Asked = Readonly<{
  /** The day of names and places. */
  day: LocalDate;
  /** Leaves out those that are not there on the day. */
  onlyThen: boolean;
  /** A name's key. */
  after?: string | undefined;
  limit: number;
}>;
type Found = Readonly<{
  unitId: UnitId;
  name: string;
  parentUnitId: UnitId | null;
  from: LocalDate | null;
  lastDay: LocalDate | null;
}>;

/** Sorted by name; `limit` one higher than the page tells that there is more. */
export const unitsAfter = async (
  source: DataSource,
  { day, onlyThen, after = '', limit }: Asked,
): Promise<readonly UnitItem[]> => {
  const rows = await source.query<readonly Found[]>(
    `SELECT ${UNIT_COLUMNS} FROM (${unitsThenSql('$1::date')}) then_so
      WHERE name_key > $2 AND ($3 OR (${isThereSql('$1::date')})) ORDER BY name_key LIMIT $4`,
    [day, after, !onlyThen, limit],
  );
  return rows.map(({ unitId, name, parentUnitId, from, lastDay }) => ({
    ...{ unitId, name },
    ...(parentUnitId !== null && { parentUnitId }),
    ...(from !== null && { from }),
    ...(lastDay !== null && { lastDay }),
  }));
};

type Named = Readonly<{ nameKey: string; unitId: UnitId }>;

/** `never`: names that were replaced on their unit's first day, and may have become another one's. */
const unitNames = async (source: DataSource): Promise<Readonly<{ had: readonly Named[]; never: readonly Named[] }>> => {
  const [units, renamed] = await Promise.all([
    source.getRepository(UnitRow).find(),
    source.getRepository(UnitNameRow).find(),
  ]);
  const isReplaced = ({ unitId, fromOn }: UnitRow) =>
    renamed.some((one) => one.unitId === unitId && one.fromOn === fromOn);
  const [never, had] = [units.filter((unit) => isReplaced(unit)), units.filter((unit) => !isReplaced(unit))];
  return { never, had: [...had, ...renamed] };
};

const byName = (names: readonly Named[]): ReadonlyMap<string, UnitId> =>
  new Map(names.map(({ nameKey, unitId }) => [nameKey, unitId]));

/** By `unitNameKey`, of every name that a unit had on some day: nobody else has it. */
export const unitIdsByNameHad = async (source: DataSource): Promise<ReadonlyMap<string, UnitId>> =>
  byName((await unitNames(source)).had);

/** With those that it had on no day, where nobody else has them. */
export const unitIdsByName = async (source: DataSource): Promise<ReadonlyMap<string, UnitId>> => {
  const { never, had } = await unitNames(source);
  return byName([...never, ...had]);
};

/** Every unit of the agency over time, for what must hold on every day. */
export const unitsInTime = async (source: DataSource): Promise<readonly UnitInTime[]> => {
  const [units, moves] = await Promise.all([
    source.getRepository(UnitRow).find(),
    source.getRepository(UnitPlaceRow).find({ order: { fromOn: 'ASC' } }),
  ]);
  return units.map(({ unitId, fromOn, lastOn, parentUnitId }) => {
    const later = moves.filter((move) => move.unitId === unitId).map((move) => placeOf(move));
    const first = { from: fromOn, parentUnitId };
    return { unitId, from: fromOn, lastDay: lastOn, places: [first, ...later] };
  });
};

const placeOf = ({ fromOn, parentUnitId }: UnitPlaceRow) => ({ from: fromOn, parentUnitId });
