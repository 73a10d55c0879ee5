import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'services_v1', schema: 'monitoring' })
export class ServiceRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') serviceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') name!: string;
}
