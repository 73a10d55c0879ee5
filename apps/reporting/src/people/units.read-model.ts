import type { UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'reporting', name: 'units_v1' })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: UnitId | null;
}
