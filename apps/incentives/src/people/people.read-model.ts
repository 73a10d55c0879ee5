import type { Employment } from '@kinerja/incentives-domain';
import type { Golongan } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'incentives', name: 'people_v1' })
export class PersonRow {
  @PrimaryColumn('uuid') employeeId!: string;
  /** Number given by the agency for imports. */
  @Column('text') staffNumber!: string;
  @Column('text') employment!: Employment;
}

/** A person in a position from a day on. */
@Entity({ schema: 'incentives', name: 'assignments_v1' })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: string;
  @Column('uuid') employeeId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') position!: string;
  @Column('integer') jobClass!: number;
  @Column('text') golongan!: Golongan;
  @Column('text') duty!: 'head' | 'member';
  @Column('date') startsOn!: string;
  /** The message it came from. */
  @Column('text') source!: string;
}

/** Who a person's superior is from a day on; null for the head of the agency. */
@Entity({ schema: 'incentives', name: 'superiors_v1' })
export class SuperiorRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('date') fromOn!: string;
  @Column('uuid', { nullable: true }) superiorId!: string | null;
}
