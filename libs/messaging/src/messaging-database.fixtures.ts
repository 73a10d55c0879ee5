import { migrate } from '@kinerja/database';
import type { OutgoingMessage } from '@kinerja/event-store';
import { add, type TableChanges } from '@kinerja/projections';
import { testDatabase, type Preparation, type TestDatabase } from '@kinerja/testing';
import { Client, type Pool } from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Handlers } from './consumer/handlers';
import type { Delivery, Message } from './envelope/message';
import { outboxOf } from './messaging.fixtures';
import { messagingMigrations } from './migrations';

/** What was heard of a bill; both columns only ever grow, so an effect done twice cannot hide. */
@Entity({ schema: 'tests', name: 'bills_v1' })
export class BillRow {
  @PrimaryColumn({ type: 'text' }) bill!: string;
  @Column({ type: 'integer' }) times!: number;
  @Column({ type: 'integer' }) total!: number;
}

const TABLES = `CREATE SCHEMA tests;
  CREATE TABLE tests.bills_v1 (bill text PRIMARY KEY, times integer NOT NULL, total integer NOT NULL CHECK (total < 1000000));
  GRANT USAGE ON SCHEMA tests TO :app_role;
  GRANT SELECT, INSERT, UPDATE, DELETE ON tests.bills_v1 TO :app_role;`;

const tables: Preparation = {
  name: 'messaging and bills',
  prepare: async ({ ownerUrl, url }) => {
    const appRole = new URL(url).username;
    await migrate({ ownerUrl, appRole, folders: [{ name: 'messaging', folder: messagingMigrations }] });
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query(TABLES.replaceAll(':app_role', appRole));
    await owner.end();
  },
};

/** A service's database with log, messaging and one read model. */
export const messagingDatabase = (): Promise<TestDatabase> => testDatabase(tables);

/** Writes messages to `log.outbox` with the coordinates the log would give them. */
export class TestOutbox {
  private said: readonly OutgoingMessage[] = [];
  private wakes = new Set<() => void>();

  constructor(private readonly pool: Pool) {}

  readonly onAppend = (wake: () => void): (() => void) => {
    this.wakes.add(wake);
    return () => this.wakes.delete(wake);
  };

  async say(...messages: readonly OutgoingMessage[]): Promise<readonly Delivery[]> {
    const before = this.said.length;
    this.said = [...this.said, ...messages];
    const rows = outboxOf(this.said).slice(before);
    // In one statement, as the log does it: who reads in between would take the new rows for those of another log.
    await this.pool.query(
      `WITH said AS (
         INSERT INTO log.outbox (topic, partition, "offset", key, key_seq, type, envelope, event_id, recorded_at)
         SELECT *, gen_random_uuid(), now()
         FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::bigint[], $6::text[], $7::text[])
         RETURNING topic, partition, "offset")
       INSERT INTO log.outbox_partitions (topic, partition, next_offset)
       SELECT topic, partition, max("offset") + 1 FROM said GROUP BY topic, partition
       ON CONFLICT (topic, partition) DO UPDATE SET next_offset = excluded.next_offset`,
      [
        rows.map(({ topic }) => topic),
        rows.map(({ partition }) => partition),
        rows.map(({ offset }) => offset),
        rows.map(({ key }) => key),
        rows.map(({ keySeq }) => keySeq),
        rows.map(({ type }) => type),
        rows.map(({ envelope }) => envelope),
      ],
    );
    this.wakes.forEach((wake) => wake());
    return rows;
  }
}

/** What a projection makes of a paid bill. */
export const billRows = (message: Message): TableChanges => {
  const { bill, amountRupiah } = message.data as { bill: string; amountRupiah: bigint };
  const changes = add<BillRow>({ bill }, { times: 1, total: Number(amountRupiah) });
  return { entity: BillRow, changes } as TableChanges;
};

/** Counts bills as a projection does; `interfere` sees each message first and may throw. */
export const billHandlers = (interfere: (message: Message) => unknown = () => undefined): Handlers => ({
  kindOf: (type) => (type === 'tests.bill-paid' ? 'rows' : 'unheard'),
  handle: async (message) => {
    await interfere(message);
    return [billRows(message)];
  },
});

export type Bills = Readonly<Record<string, Readonly<{ times: number; total: number }>>>;

export const billsIn = async (pool: Pool): Promise<Bills> => {
  const { rows } = await pool.query<BillRow>('SELECT bill, times, total FROM tests.bills_v1 ORDER BY bill');
  return Object.fromEntries(rows.map(({ bill, times, total }) => [bill, { times, total }]));
};

/** What one clean run over these messages leaves behind. */
export const billsOf = (messages: readonly OutgoingMessage[]): Bills => {
  const bills: Record<string, { times: number; total: number }> = {};
  for (const { key, envelope } of messages.filter((message) => message.type === 'tests.bill-paid')) {
    const { data } = JSON.parse(envelope) as { data: { amountRupiah: number } };
    const { times, total } = bills[key] ?? { times: 0, total: 0 };
    bills[key] = { times: times + 1, total: total + data.amountRupiah };
  }
  return Object.fromEntries(Object.entries(bills).sort(([left], [right]) => (left < right ? -1 : 1)));
};
