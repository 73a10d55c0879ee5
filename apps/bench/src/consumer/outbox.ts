import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { announce, contract } from '@kinerja/contracts';
import type { LocalKafka } from '@kinerja/local-kafka';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { Consumer, messagingMigrations, routeTo, topicOf, type Handlers } from '@kinerja/messaging';
import { kafkaBus, kafkaRelay, type KafkaSettings } from '@kinerja/messaging-kafka';
import { instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { Type } from 'typebox';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { serviceDatabase } from '../shared/cluster';

const KEYS = 2_000;
const LOOK_EVERY_MS = 20;
export const paid = contract('bench.bill-paid', 1, {
  bill: Type.String(),
  amount: Type.Integer(),
  note: Type.String(),
});

@Entity({ schema: 'bench', name: 'bills_v1' })
export class BillRow {
  @PrimaryColumn('text') bill!: string;
  @Column('integer') times!: number;
  @Column('bigint') total!: string;
}

const note = 'Menyusun laporan bulanan kegiatan bidang dan memeriksa kelengkapan berkas pendukung sebelum disampaikan';
const bus = randomBytes(32).toString('base64');
let runs = 0;

export type Run = Readonly<{ postgres: LocalPostgres; kafka: LocalKafka; messages: number }>;
/** What a processor spent on a thousand messages says more than a rate that a busy machine spoils. */
export type Rate = Readonly<{ perSecond: number; cpuMsPer1000: number }>;
export type Measured = (run: Run) => Promise<Rate>;

const settingsOf = (kafka: LocalKafka, agency: string): KafkaSettings => ({
  ...{ brokers: kafka.brokers, clientId: 'bench', instance: agency, seals: { bus } },
  ...{ credentials: kafka.superUser, replicationFactor: 1 },
});

/** Counts from `first` for each name. */
const counter = (first: number) => {
  const last = new Map<string | number, number>();
  return (name: string | number): number => {
    const next = (last.get(name) ?? first - 1) + 1;
    last.set(name, next);
    return next;
  };
};

const fill = async (pool: Pool, agency: string, messages: number): Promise<void> => {
  const route = routeTo({ agency, service: 'bench' });
  const [offset, sequence] = [counter(0), counter(1)];
  const rows = Array.from({ length: messages }, (_, n) => {
    const meta = { commandId: randomUUID(), actor: 'b', correlationId: randomUUID() };
    const bill = `bill-${n % KEYS}`;
    const said = announce(paid, bill, { bill, amount: n % 9, note });
    const [row] = route(said, { eventId: randomUUID(), at: instant('2026-10-31T08:00:00.000Z'), meta });
    if (!row) throw new Error('an announcement has no place');
    const { topic, partition, key, type, envelope } = row;
    return [topic, partition, offset(partition), key, sequence(key), type, envelope];
  });
  await pool.query(
    `INSERT INTO log.outbox (topic, partition, "offset", key, key_seq, type, envelope, event_id, recorded_at)
     SELECT *, gen_random_uuid(), now() FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::bigint[], $6::text[], $7::text[])`,
    [0, 1, 2, 3, 4, 5, 6].map((at) => rows.map((row) => row[at])),
  );
  await pool.query(
    `INSERT INTO log.outbox_partitions SELECT topic, partition, max("offset") + 1 FROM log.outbox GROUP BY 1, 2`,
  );
};

export type Published = Readonly<{ pool: Pool; agency: string; settings: KafkaSettings; topic: string }>;

/** A database with its outbox on the broker already. */
export const published = async ({ postgres, kafka, messages }: Run): Promise<Published> => {
  const agency = `b${randomBytes(4).toString('hex')}`;
  const { pool } = await serviceDatabase(postgres, `consumer${(runs += 1)}`, [
    { name: 'messaging', folder: messagingMigrations },
    { name: 'bench', folder: join(__dirname, 'migrations') },
  ]);
  await fill(pool, agency, messages);
  const settings = settingsOf(kafka, agency);
  const relay = kafkaRelay({ kafka: settings, pool });
  const hasBegun = async (): Promise<boolean> =>
    (await countOf(pool, 'SELECT count(*) FROM messaging.relay_cursor')) > 0;
  await until(async () => (await relay.unsentAge()) === 0 && (await hasBegun()));
  await relay.stop();
  return { pool, agency, settings, topic: topicOf(agency, 'bench') };
};

/** The one number that a question answers. */
export const countOf = async (pool: Pool, sql: string): Promise<number> => {
  const { rows } = await pool.query<Record<string, unknown>>(sql);
  return Number(Object.values(rows[0] ?? {})[0]);
};

export const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await reached())) await pause(LOOK_EVERY_MS);
};

/** `cpu`: microseconds of this process so far. */
type Mark = Readonly<{ at: number; cpu: number }>;
const mark = (): Mark => {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), cpu: user + system };
};

/** Notes when the first and the last of so many messages was worked in. */
export class Stopwatch {
  private first: Mark | undefined;
  private last: Mark | undefined;
  private worked = 0;

  constructor(private readonly messages: number) {}

  begin(): void {
    this.first ??= mark();
  }

  add(worked: number): void {
    this.worked += worked;
    if (this.worked >= this.messages) this.last ??= mark();
  }

  get isOver(): boolean {
    return this.last !== undefined;
  }

  /** @throws Error before it is over. */
  get rate(): Rate {
    const { first, last, messages } = this;
    if (!first || !last) throw new Error('not all messages were worked in');
    return { perSecond: messages / ((last.at - first.at) / 1000), cpuMsPer1000: (last.cpu - first.cpu) / messages };
  }
}

const inWords = (raised: unknown): string =>
  JSON.stringify(raised, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** Joining the group is not counted. */
export const heard = async (
  { pool, settings, topic }: Published,
  messages: number,
  handlers: Handlers,
): Promise<Rate> => {
  const alarm = (raised: unknown): never => {
    throw new Error(inWords(raised));
  };
  const consumer = new Consumer({ consumer: 'bench', pool, hears: [paid], handlers, alarm });
  const watch = new Stopwatch(messages);
  const running = await kafkaBus({ kafka: settings, onFailure: (_, error) => console.error(String(error)) }).subscribe({
    ...{ consumer: 'bench', topics: [topic], positions: (on) => consumer.positions(on) },
    deliver: async (on, deliveries) => {
      watch.begin();
      await consumer.deliver(on, deliveries);
      watch.add(deliveries.length);
    },
  });
  await until(() => watch.isOver);
  await running.stop();
  return watch.rate;
};
