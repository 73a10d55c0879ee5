import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit of this agency, as identity tells it. */
@Entity({ name: 'units_v1', schema: 'surveys' })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
}
