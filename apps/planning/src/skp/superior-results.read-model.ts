import { ReadTable } from '@kinerja/database';
import type { EmployeeId, SkpId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { WorkResult } from '@kinerja/planning-domain';

export type LinkableResult = Pick<WorkResult, 'resultId' | 'title' | 'kind'>;

/** The results of one submitted or approved plan, for the subordinates to link to (PLAN-005). */
@ReadTable('planning.superior_results', { version: 1, indexes: [['employeeId', 'year']] })
export class SuperiorResultsRow {
  @PrimaryColumn('uuid') skpId!: SkpId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('integer') year!: number;
  @Column('jsonb') results!: readonly LinkableResult[];
}
