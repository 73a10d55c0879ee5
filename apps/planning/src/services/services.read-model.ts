import type { UnitId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A public service that citizens are asked about. */
@Entity({ schema: 'planning', name: 'services_v1' })
export class ServiceRow {
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('uuid') unitId!: UnitId;
  @Column('text') name!: string;
}
