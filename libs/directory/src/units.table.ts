import {
  unitChangeWithdrawnV1,
  unitClosedV1,
  unitMovedV1,
  unitRegisteredV2,
  unitRenamedV1,
} from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { nameKey } from '@kinerja/kernel';
import { heardTable, on } from '@kinerja/messaging';
import { insert, none, patch, remove, type RowChange } from '@kinerja/projections';
import { localDate, type LocalDate, type UnitId, unitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** A unit as it was registered; what it is called and where it stands since then is in the two tables below. */
@ReadTable('directory.organisation_units', { version: 2 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  /** `nameKey` of the name: what makes two names the same. */
  @Column('text') nameKey!: string;
  /** Null for a unit directly under the agency. */
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
  /** The first day; null where it is as old as anything that is known. */
  @Column('date', { nullable: true }) fromOn!: LocalDate | null;
  @Column('date', { nullable: true }) lastOn!: LocalDate | null;
}

/** Another name from a day on. */
@ReadTable('directory.unit_names', { version: 1 })
export class UnitNameRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('text') name!: string;
  @Column('text') nameKey!: string;
}

/** Another place from a day on; null directly under the agency. */
@ReadTable('directory.unit_places', { version: 1 })
export class UnitPlaceRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('date') fromOn!: LocalDate;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}

const parentIn = (parent: string | undefined): UnitId | null => (parent === undefined ? null : unitId(parent));

type Registered = Readonly<{
  unitId: string;
  name: string;
  parentUnitId?: string;
  from?: string | null;
  lastDay?: string;
}>;

export const unitRegistered = ({ name, parentUnitId, ...unit }: Registered): readonly RowChange<UnitRow>[] => {
  const { from = null, lastDay } = unit;
  return insert({
    ...{ unitId: unitId(unit.unitId), name, nameKey: nameKey(name), parentUnitId: parentIn(parentUnitId) },
    fromOn: from === null ? null : localDate(from),
    lastOn: lastDay === undefined ? null : localDate(lastDay),
  });
};

export const unitClosed = (unit: Readonly<{ unitId: string; lastDay: string }>): readonly RowChange<UnitRow>[] =>
  patch({ unitId: unitId(unit.unitId) }, { lastOn: localDate(unit.lastDay) });

type Withdrawn = Readonly<{ unitId: string; what: 'name' | 'parent' | 'closing'; from: string }>;

export const closingWithdrawn = (unit: Withdrawn): readonly RowChange<UnitRow>[] =>
  unit.what === 'closing' ? patch({ unitId: unitId(unit.unitId) }, { lastOn: null }) : none;

type Renamed = Readonly<{ unitId: string; name: string; from: string }>;

export const unitRenamed = ({ name, ...unit }: Renamed): readonly RowChange<UnitNameRow>[] =>
  insert({ unitId: unitId(unit.unitId), fromOn: localDate(unit.from), name, nameKey: nameKey(name) });

export const renamingWithdrawn = (unit: Withdrawn): readonly RowChange<UnitNameRow>[] =>
  unit.what === 'name' ? remove({ unitId: unitId(unit.unitId), fromOn: localDate(unit.from) }) : none;

type Moved = Readonly<{ unitId: string; parentUnitId?: string; from: string }>;

export const unitMoved = (unit: Moved): readonly RowChange<UnitPlaceRow>[] =>
  insert({
    ...{ unitId: unitId(unit.unitId), fromOn: localDate(unit.from), parentUnitId: parentIn(unit.parentUnitId) },
  });

export const moveWithdrawn = (unit: Withdrawn): readonly RowChange<UnitPlaceRow>[] =>
  unit.what === 'parent' ? remove({ unitId: unitId(unit.unitId), fromOn: localDate(unit.from) }) : none;

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV2, ({ data }) => unitRegistered(data)),
  on(unitClosedV1, ({ data }) => unitClosed(data)),
  on(unitChangeWithdrawnV1, ({ data }) => closingWithdrawn(data)),
);

export const unitNames = heardTable(
  UnitNameRow,
  on(unitRenamedV1, ({ data }) => unitRenamed(data)),
  on(unitChangeWithdrawnV1, ({ data }) => renamingWithdrawn(data)),
);

export const unitPlaces = heardTable(
  UnitPlaceRow,
  on(unitMovedV1, ({ data }) => unitMoved(data)),
  on(unitChangeWithdrawnV1, ({ data }) => moveWithdrawn(data)),
);
