import { unitRegisteredV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { nameKey } from '@kinerja/kernel';
import { heardTable, on } from '@kinerja/messaging';
import { insert, type RowChange } from '@kinerja/projections';
import { type UnitId, unitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('directory.organisation_units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  /** `nameKey` of the name: what makes two names the same. */
  @Column('text') nameKey!: string;
  /** Null for a unit directly under the agency. */
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}

type Registered = Readonly<{ unitId: string; name: string; parentUnitId?: string }>;

export const unitRegistered = ({ name, parentUnitId, ...unit }: Registered): readonly RowChange<UnitRow>[] =>
  insert({
    unitId: unitId(unit.unitId),
    name,
    nameKey: nameKey(name),
    parentUnitId: parentUnitId === undefined ? null : unitId(parentUnitId),
  });

export const units = heardTable(
  UnitRow,
  on(unitRegisteredV1, ({ data }) => unitRegistered(data)),
);
