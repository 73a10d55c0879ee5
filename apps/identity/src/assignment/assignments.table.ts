import { ReadTable } from '@kinerja/database';
import type { AssignmentEvent, Duty, PositionKind } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { AssignmentId, EmployeeId, Golongan, LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('identity.assignments', { version: 1, indexes: [['employeeId'], ['unitId']] })
export class AssignmentRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') unitId!: UnitId;
  @Column('text') position!: string;
  @Column('text') positionKind!: PositionKind;
  /** Kelas jabatan, 1-17. */
  @Column('smallint') jobClass!: number;
  @Column('text') golongan!: Golongan;
  @Column('text') duty!: Duty;
  @Column('date') startsOn!: LocalDate;
}

/** Who is the superior from a day on; the latest row that has begun counts. */
@ReadTable('identity.superiors', { version: 1, indexes: [['employeeId', 'fromDay']] })
export class SuperiorRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @PrimaryColumn('date') fromDay!: LocalDate;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('uuid') superiorId!: EmployeeId;
}

export const assignmentsTable = tableProjection<AssignmentEvent, AssignmentRow>(AssignmentRow, {
  AssignmentStarted: ({ data: { superiorId: _superior, at: _at, kind: _kind, endsOn: _end, ...terms } }) =>
    insert(terms),
  SuperiorChanged: () => none,
  AssignmentEnded: () => none,
});

export const superiorsTable = tableProjection<AssignmentEvent, SuperiorRow>(SuperiorRow, {
  AssignmentStarted: ({ data: { assignmentId, employeeId, superiorId, startsOn } }) =>
    superiorId ? insert({ assignmentId, fromDay: startsOn, employeeId, superiorId }) : none,
  SuperiorChanged: ({ data: { assignmentId, employeeId, superiorId, from } }) =>
    insert({ assignmentId, fromDay: from, employeeId, superiorId }),
  AssignmentEnded: () => none,
});
