import { outageRecordedV1, outageWithdrawnV1 } from '@kinerja/identity-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, remove, type RowChange } from '@kinerja/projections';
import { type LocalDate, localDate } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** From the one to the other by the wall clock of the agency; times as `08:30`. */
@ReadTable('directory.outages', { version: 1, indexes: [['endsOn']] })
export class OutageRow {
  @PrimaryColumn('uuid') outageId!: string;
  @Column('date') startsOn!: LocalDate;
  @Column('text') startsAt!: string;
  @Column('date') endsOn!: LocalDate;
  @Column('text') endsAt!: string;
  @Column('text') cause!: string;
}

type Recorded = Readonly<{
  outageId: string;
  startsOn: string;
  startsAt: string;
  endsOn: string;
  endsAt: string;
  cause: string;
}>;

export const outageRecorded = (said: Recorded): readonly RowChange<OutageRow>[] =>
  insert({
    outageId: said.outageId,
    startsOn: localDate(said.startsOn),
    startsAt: said.startsAt,
    endsOn: localDate(said.endsOn),
    endsAt: said.endsAt,
    cause: said.cause,
  });

export const outageWithdrawn = ({ outageId }: Readonly<{ outageId: string }>): readonly RowChange<OutageRow>[] =>
  remove({ outageId });

export const outages = heardTable(
  OutageRow,
  on(outageRecordedV1, ({ data }) => outageRecorded(data)),
  on(outageWithdrawnV1, ({ data }) => outageWithdrawn(data)),
);
