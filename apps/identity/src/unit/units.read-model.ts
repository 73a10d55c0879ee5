import { ReadTable } from '@kinerja/database';
import type { UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.units', { version: 1 })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  /** `unitNameKey` of the name. */
  @Column('text') nameKey!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}
