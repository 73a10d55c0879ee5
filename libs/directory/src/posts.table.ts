import type { DataOf } from '@kinerja/contracts';
import {
  assignmentEndedV1,
  assignmentReopenedV1,
  assignmentStartedV2,
  assignmentWithdrawnV1,
} from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, patch, remove, type RowChange } from '@kinerja/projections';
import {
  type AssignmentId,
  assignmentId,
  type EmployeeId,
  employeeId,
  type Golongan,
  type LocalDate,
  localDate,
  type UnitId,
  unitId,
} from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

type Started = DataOf<typeof assignmentStartedV2>;

/** Definitif; pelaksana tugas; pelaksana harian; anggota tim kerja. */
export type PostKind = Started['kind'];
export type PositionKind = Started['positionKind'];
export type Duty = Started['duty'];

/** A post that somebody holds from a day on, to a last day where that is known. */
@ReadTable('directory.posts', { version: 1, indexes: [['employeeId', 'startsOn'], ['unitId']] })
export class PostRow {
  @PrimaryColumn('uuid') assignmentId!: AssignmentId;
  @Column('uuid') employeeId!: EmployeeId;
  @Column('text') kind!: PostKind;
  @Column('uuid') unitId!: UnitId;
  /** Name of the position (jabatan). */
  @Column('text') position!: string;
  @Column('text') positionKind!: PositionKind;
  /** Kelas jabatan, 1-17. */
  @Column('integer') jobClass!: number;
  @Column('text') golongan!: Golongan;
  @Column('text') duty!: Duty;
  @Column('date') startsOn!: LocalDate;
  /** The last day. */
  @Column('date', { nullable: true }) endsOn!: LocalDate | null;
  /** The message it came from: `identity.assignment-started#<id>`; null in identity itself. */
  @Column('text', { nullable: true }) source!: string | null;
}

export const postStarted = (started: Started, source: string | null): readonly RowChange<PostRow>[] => {
  const { kind, position, positionKind, jobClass, golongan, duty } = started;
  return insert({
    assignmentId: assignmentId(started.assignmentId),
    employeeId: employeeId(started.employeeId),
    unitId: unitId(started.unitId),
    ...{ kind, position, positionKind, jobClass, golongan, duty },
    startsOn: localDate(started.startsOn),
    endsOn: started.endsOn === undefined ? null : localDate(started.endsOn),
    source,
  });
};

export const postEnded = (ended: Readonly<{ assignmentId: string; endsOn: string }>): readonly RowChange<PostRow>[] =>
  patch({ assignmentId: assignmentId(ended.assignmentId) }, { endsOn: localDate(ended.endsOn) });

type Named = Readonly<{ assignmentId: string }>;

/** The last day is not known any more. */
export const postReopened = (post: Named): readonly RowChange<PostRow>[] =>
  patch({ assignmentId: assignmentId(post.assignmentId) }, { endsOn: null });

/** Its lines of superiors stay and mean nothing: every question about superiors asks for the post first. */
export const postWithdrawn = (post: Named): readonly RowChange<PostRow>[] =>
  remove({ assignmentId: assignmentId(post.assignmentId) });

export const posts = heardTable(
  PostRow,
  on(assignmentStartedV2, ({ type, id, data }) => postStarted(data, `${type}#${id}`)),
  on(assignmentEndedV1, ({ data }) => postEnded(data)),
  on(assignmentReopenedV1, ({ data }) => postReopened(data)),
  on(assignmentWithdrawnV1, ({ data }) => postWithdrawn(data)),
);
