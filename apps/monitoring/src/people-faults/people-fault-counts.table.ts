import { peopleFaultsCountedV1, type PeopleFaultsCountedV1 } from '@kinerja/identity-contracts';
import { instantColumn, ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { peopleFaults, type Instant, instant, type LocalDate, localDate, type PeopleFault } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

type FaultCounts = Readonly<Record<PeopleFault, number>>;

/** What an agency said last of how much there is to mend among its people; a later count replaces the earlier one. */
@ReadTable('monitoring.people_fault_counts', { version: 1 })
export class PeopleFaultCountsRow {
  @PrimaryColumn('text') agency!: string;
  @Column('date') countedOn!: LocalDate;
  @Column('jsonb') counts!: FaultCounts;
  @Column(instantColumn) countedAt!: Instant;
}

const everyKind = (said: PeopleFaultsCountedV1['counts']): FaultCounts => {
  const open = new Map(said.map((one) => [one.fault, one.open]));
  return Object.fromEntries(peopleFaults.map((fault) => [fault, open.get(fault) ?? 0])) as FaultCounts;
};

export const peopleFaultCountsTable = heardTable(
  PeopleFaultCountsRow,
  on(peopleFaultsCountedV1, ({ agency, time, data: { countedOn, counts } }) =>
    insert<PeopleFaultCountsRow>({
      agency,
      counts: everyKind(counts),
      countedOn: localDate(countedOn),
      countedAt: instant(time),
    }),
  ),
);
