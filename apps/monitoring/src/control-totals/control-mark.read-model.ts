import { bigintColumn } from '@kinerja/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the last fact stood that moved the figures about `scope`. */
@Entity({ name: 'control_marks_v1', schema: 'monitoring' })
export class ControlMarkRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @PrimaryColumn('text') scope!: string;
  @Column('integer') partition!: number;
  @Column(bigintColumn) atOffset!: bigint;
}
