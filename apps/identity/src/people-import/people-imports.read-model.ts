import type { ImportId } from '@kinerja/identity-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'identity', name: 'people_imports_v1' })
export class PeopleImportRow {
  @PrimaryColumn('uuid') importId!: ImportId;
  @Column('integer') rows!: number;
  @Column('text') state!: 'accepted' | 'completed' | 'stopped';
  /** Line of the file. */
  @Column('integer', { nullable: true }) stoppedAtRow!: number | null;
  @Column('text', { nullable: true }) refusal!: string | null;
}
