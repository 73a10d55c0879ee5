import { ReadTable } from '@kinerja/database';
import type { ImportId } from '@kinerja/identity-domain';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.people_imports', { version: 1 })
export class PeopleImportRow {
  @PrimaryColumn('uuid') importId!: ImportId;
  @Column('integer') rows!: number;
  @Column('text') state!: 'accepted' | 'completed' | 'stopped';
  /** Line of the file. */
  @Column('integer', { nullable: true }) stoppedAtRow!: number | null;
  @Column('text', { nullable: true }) refusal!: string | null;
}
