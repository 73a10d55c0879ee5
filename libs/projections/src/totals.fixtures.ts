import { bigintColumn } from '@kinerja/database';
import type { Event } from '@kinerja/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { add, insert, patch, remove, together } from './row-change';
import { tableOf } from './table-of';
import { tableProjection } from './table-projection';

/** A made-up read model with a column of every kind that is added to. */
@Entity({ schema: 'sample', name: 'unit_totals_v1' })
export class UnitTotals {
  @PrimaryColumn('uuid') unitId!: string;
  @Column('text') name!: string;
  @Column('integer') people!: number;
  @Column(bigintColumn) netRupiah!: bigint;
  @Column('numeric') score!: string;
  @Column('text', { array: true }) tags!: readonly string[];
}

export const totalsTable = tableOf(UnitTotals);

export type UnitEvent =
  | Event<'UnitOpened', { unitId: string; name: string }>
  | Event<'PersonPaid', { unitId: string; netRupiah: bigint; score: string }>
  | Event<'UnitRenamed', { unitId: string; name: string }>
  | Event<'UnitClosed', { unitId: string }>;

export const unitCatalog = {
  UnitOpened: { version: 1 },
  PersonPaid: { version: 1 },
  UnitRenamed: { version: 1 },
  UnitClosed: { version: 1 },
};

export const unitTotals = tableProjection<UnitEvent, UnitTotals>(UnitTotals, {
  UnitOpened: ({ data }) =>
    insert({
      unitId: data.unitId,
      name: data.name,
      people: 0,
      netRupiah: 0n,
      score: '0',
      tags: ['open', `"${data.name}"`],
    }),
  PersonPaid: ({ data: { unitId, netRupiah, score } }) => add({ unitId }, { people: 1, netRupiah, score }),
  UnitRenamed: ({ data: { unitId, name } }) => patch({ unitId }, { name }),
  UnitClosed: ({ data: { unitId } }) => together(patch({ unitId }, { people: 0 }), remove({ unitId })),
});

/** The table as a service's migration would make it. */
export const sampleSql = `
  CREATE SCHEMA sample;
  GRANT USAGE ON SCHEMA sample TO :app_role;
  CREATE TABLE sample.unit_totals_v1 (
    unit_id uuid PRIMARY KEY, name text NOT NULL, people integer NOT NULL, net_rupiah bigint NOT NULL,
    score numeric NOT NULL, tags text[] NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON sample.unit_totals_v1 TO :app_role;`;
