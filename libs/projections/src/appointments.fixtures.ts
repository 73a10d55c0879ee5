import { instantColumn, nullableBigintColumn } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { tableOf } from './table-of';

/** A made-up read model that cannot start from zeros: a uuid, a date and a point in time have none. */
@Entity({ schema: 'sample', name: 'appointments_v1' })
export class Appointment {
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('integer') year!: number;
  @Column('uuid') headId!: string;
  @Column('date') startsOn!: string;
  @Column(instantColumn) heardAt!: Instant;
  @Column('text') status!: 'open' | 'closed';
  @Column('integer') visits!: number;
  @Column(nullableBigintColumn) paidRupiah!: bigint | null;
}

export const appointmentsTable = tableOf(Appointment);

/** One that can, but whose own rules no row of zeros keeps. */
@Entity({ schema: 'sample', name: 'seats_v1' })
export class Seats {
  @PrimaryColumn('text') room!: string;
  @Column('text') status!: 'open' | 'closed';
  @Column('integer') free!: number;
}

export const appointmentsSql = `
  CREATE SCHEMA sample;
  GRANT USAGE ON SCHEMA sample TO :app_role;
  CREATE TABLE sample.appointments_v1 (
    unit_id uuid, year integer, head_id uuid NOT NULL, starts_on date NOT NULL, heard_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'closed')), visits integer NOT NULL CHECK (visits >= 0),
    paid_rupiah bigint, PRIMARY KEY (unit_id, year)
  );
  CREATE TABLE sample.seats_v1 (
    room text PRIMARY KEY, status text NOT NULL CHECK (status IN ('open', 'closed')), free integer NOT NULL CHECK (free >= 0)
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA sample TO :app_role;`;
