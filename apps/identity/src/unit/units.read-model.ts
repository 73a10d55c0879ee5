import type { UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'units_v1' })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  /** `unitNameKey` of the name. */
  @Column('text') nameKey!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}
