import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'units_v1', schema: 'monitoring' })
export class UnitRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: string | null;
  @Column('integer') people!: number;
}
