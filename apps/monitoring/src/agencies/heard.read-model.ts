import { instantColumn } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the centre last worked in something that an agency's service said. */
@Entity({ name: 'heard_v1', schema: 'monitoring' })
export class HeardRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @Column(instantColumn) heardAt!: Instant;
}
