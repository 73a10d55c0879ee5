import { bigintColumn, instantColumn, nullableBigintColumn, ReadTable } from '@kinerja/database';
import type { Recorded } from '@kinerja/event-store';
import type { PayeeEvent, TerCategory } from '@kinerja/incentives-domain';
import { insert, tableProjection } from '@kinerja/projections';
import type { Instant, Rupiah } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** That somebody can be paid, and what the computation needs; name and account stay sealed in the log. */
@ReadTable('incentives.payees', { version: 1 })
export class PayeeRow {
  @PrimaryColumn('uuid') employeeId!: string;
  @Column(bigintColumn) healthBaseRupiah!: Rupiah;
  @Column('text', { nullable: true }) taxCategory!: TerCategory | null;
  @Column(nullableBigintColumn) salaryGrossRupiah!: Rupiah | null;
  @Column(instantColumn) registeredAt!: Instant;
  @Column('text') source!: string;
}

export const payees = tableProjection<Recorded<PayeeEvent>, PayeeRow>(PayeeRow, {
  PayeeRegistered: ({ data: { employeeId, healthBaseRupiah, taxCategory, salaryGrossRupiah, at }, eventId }) =>
    insert({
      employeeId,
      healthBaseRupiah,
      taxCategory: taxCategory ?? null,
      salaryGrossRupiah: salaryGrossRupiah ?? null,
      registeredAt: at,
      source: `PayeeRegistered#${eventId}`,
    }),
});
