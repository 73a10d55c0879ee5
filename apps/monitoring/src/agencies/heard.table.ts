import { instantColumn, ReadTable } from '@kinerja/database';
import { arrivalTable, onEach } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import { type Instant, instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import { federatedContracts } from '../federated-contracts';

/** When the centre last worked in something that an agency's service said. */
@ReadTable('monitoring.heard', { version: 1 })
export class HeardRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') context!: string;
  @Column(instantColumn) heardAt!: Instant;
}

/** When each agency's services were last heard, whatever they said. */
export const lastHeard = arrivalTable(
  HeardRow,
  ...onEach(federatedContracts, ({ agency, context, time }) => insert({ agency, context, heardAt: instant(time) })),
);
