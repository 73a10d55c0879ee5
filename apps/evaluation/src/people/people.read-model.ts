import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person in a position of a unit from a day on. */
@Entity({ schema: 'evaluation', name: 'assignments_v1' })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: string;
  @Column('uuid') employeeId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') position!: string;
  @Column('text') duty!: 'head' | 'member';
  @Column('date') startsOn!: string;
}

/** Who a person's superior is from a day on; null where the superior sits outside the agency. */
@Entity({ schema: 'evaluation', name: 'superiors_v1' })
export class SuperiorRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @PrimaryColumn('date') fromOn!: string;
  @Column('uuid', { nullable: true }) superiorId!: string | null;
}

@Entity({ schema: 'evaluation', name: 'units_v1' })
export class UnitRow {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) parentUnitId!: string | null;
}
