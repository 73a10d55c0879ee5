import { instantColumn } from '@kinerja/database';
import type { ImportId } from '@kinerja/identity-domain';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Written by the import itself and no projection: it holds what the log may not. */
@Entity({ schema: 'identity', name: 'people_import_files' })
export class ImportFileRow {
  @PrimaryColumn('uuid') importId!: ImportId;
  /** AES-256-GCM: 12 bytes IV, 16 bytes tag, the rows as JSON. */
  @Column('bytea') sealedRows!: Buffer;
  @Column('text') actor!: string;
  @Column(instantColumn) acceptedAt!: Instant;
  /** Checked a second time, alone; from then on rows of it are being written. */
  @Column('boolean') isChecked!: boolean;
  @Column('integer') done!: number;
}
