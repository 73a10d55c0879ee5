import { ReadTable } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { UnitEvent } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import { daysAfter, type AssignmentId, type LocalDate, type UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Which unit takes over posts of which one, by a merger or a split; one of each unit that does. */
@ReadTable('identity.unit_handovers', { version: 1, indexes: [['unitId'], ['intoUnitId']] })
export class UnitHandoverRow {
  @PrimaryColumn('uuid') eventId!: string;
  @PrimaryColumn('uuid') intoUnitId!: UnitId;
  @Column('uuid') unitId!: UnitId;
  /** The first day on which they are held there. */
  @Column('date') fromOn!: LocalDate;
  /** Null for all that there are. */
  @Column('jsonb', { nullable: true }) posts!: readonly AssignmentId[] | null;
  /** Whether the unit has come to its end by that. */
  @Column('boolean') ends!: boolean;
  @Column('text', { nullable: true }) reason!: string | null;
}

export const unitHandoversTable = tableProjection<Recorded<UnitEvent>, UnitHandoverRow>(UnitHandoverRow, {
  UnitRegistered: () => none,
  UnitRenamed: () => none,
  UnitMoved: () => none,
  UnitClosed: () => none,
  UnitMerged: ({ eventId, data: { unitId, into, lastDay } }) =>
    insert({ eventId, intoUnitId: into, unitId, fromOn: daysAfter(lastDay, 1), posts: null, ends: true, reason: null }),
  UnitSplit: ({ eventId, data: { unitId, parts, from, lastDay, reason } }) =>
    parts.flatMap(({ into, posts }) =>
      insert({ eventId, intoUnitId: into, unitId, fromOn: from, posts, ends: lastDay !== undefined, reason }),
    ),
  UnitChangeWithdrawn: () => none,
  UnitPeopleCounted: () => none,
});
