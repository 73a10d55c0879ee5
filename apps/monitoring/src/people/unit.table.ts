import { peopleCountedV1, unitRegisteredV2 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { add, patch } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('monitoring.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: string | null;
  @Column('integer') people!: number;
}

/** Registering again renames a unit and leaves its people. */
export const unitProjection = heardTable(
  UnitRow,
  on(unitRegisteredV2, ({ agency, data: { unitId, name, parentUnitId } }) => [
    ...add<UnitRow>({ agency, unitId }, { people: 0 }),
    ...patch<UnitRow>({ agency, unitId }, { name, parentUnitId: parentUnitId ?? null }),
  ]),
  on(peopleCountedV1, ({ agency, data: { unitId, people } }) => patch<UnitRow>({ agency, unitId }, { people })),
);
