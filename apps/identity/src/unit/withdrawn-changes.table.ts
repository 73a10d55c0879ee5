import { instantColumn, ReadTable } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { UnitChange, UnitEvent } from '@kinerja/identity-domain';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { Instant, LocalDate, UnitId } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** What was to change at a unit and was withdrawn, and why. */
@ReadTable('identity.withdrawn_unit_changes', { version: 1, indexes: [['unitId']] })
export class WithdrawnChangeRow {
  @PrimaryColumn('uuid') eventId!: string;
  @Column('uuid') unitId!: UnitId;
  @Column('text') what!: UnitChange;
  /** The first day of the change. */
  @Column('date') fromOn!: LocalDate;
  @Column('text') reason!: string;
  @Column(instantColumn) withdrawnAt!: Instant;
}

export const withdrawnChangesTable = tableProjection<Recorded<UnitEvent>, WithdrawnChangeRow>(WithdrawnChangeRow, {
  UnitRegistered: () => none,
  UnitRenamed: () => none,
  UnitMoved: () => none,
  UnitClosed: () => none,
  UnitMerged: () => none,
  UnitSplit: () => none,
  UnitChangeWithdrawn: ({ eventId, data: { unitId, what, from, reason, at } }) =>
    insert({ eventId, unitId, what, fromOn: from, reason, withdrawnAt: at }),
  UnitPeopleCounted: () => none,
});
