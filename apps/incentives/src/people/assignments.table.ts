import { assignmentStartedV1, type DataOf } from '@kinerja/contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import type { Golongan } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import { sourceOf } from '../message-source';

/** A person in a position from a day on. */
@ReadTable('incentives.assignments', { version: 1, indexes: [['employeeId', 'startsOn']] })
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

const heldPost = (started: DataOf<typeof assignmentStartedV1>) => {
  const { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn } = started;
  return { assignmentId, employeeId, unitId, position, jobClass, golongan, duty, startsOn };
};

export const assignments = heardTable(
  AssignmentRow,
  on(assignmentStartedV1, (message) => insert({ ...heldPost(message.data), source: sourceOf(message) })),
);
