import type { EmployeeId, SkpId } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WorkResult } from '@kinerja/planning-domain';

export type LinkableResult = Pick<WorkResult, 'resultId' | 'title' | 'kind'>;

/** The results of one submitted or approved plan, for the subordinates to link to (PLAN-005). */
@Entity({ schema: 'planning', name: 'superior_results_v1' })
export class SuperiorResultsRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('integer') year!: number;
  @Column('jsonb') results!: readonly LinkableResult[];
}
