// One publisher's outbox, filled beforehand, and the time until a service has worked all of it in.
import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { serviceDatabase } from '../../shared/cluster.mjs';
import { lib, own } from '../../shared/dist.mjs';

own('reflect-metadata');
const { Column, Entity, PrimaryColumn } = own('typeorm');
const { Type } = own('typebox');
const { announce, contract } = lib('contracts');

export const KEYS = 2000;
export const paid = contract('bench.bill-paid', 1, {
  bill: Type.String(),
  amount: Type.Integer(),
  note: Type.String(),
});

export class BillRow {}
PrimaryColumn({ type: 'text' })(BillRow.prototype, 'bill');
Column({ type: 'integer' })(BillRow.prototype, 'times');
Column({ type: 'bigint' })(BillRow.prototype, 'total');
Entity({ schema: 'bench', name: 'bills_v1' })(BillRow);

const note = 'Menyusun laporan bulanan kegiatan bidang dan memeriksa kelengkapan berkas pendukung sebelum disampaikan';
const bus = randomBytes(32).toString('base64');
let runs = 0;

export const settingsOf = (kafka, agency) => ({
  ...{ brokers: kafka.brokers, clientId: 'bench', instance: agency, seals: { bus } },
  ...{ credentials: kafka.superUser, replicationFactor: 1 },
});

const fill = async (pool, agency, messages) => {
  const route = lib('messaging').routeTo({ agency, service: 'bench' });
  const rows = Array.from({ length: messages }, (_, n) => {
    const cause = {
      eventId: randomUUID(),
      at: '2026-10-31T08:00:00.000Z',
      meta: { commandId: randomUUID(), actor: 'b', correlationId: randomUUID() },
    };
    return route(announce(paid, `bill-${n % KEYS}`, { bill: `bill-${n % KEYS}`, amount: n % 9, note }), cause)[0];
  });
  const [offsets, sequences] = [new Map(), new Map()];
  const take = (map, name, from) => (map.set(name, (map.get(name) ?? from - 1) + 1), map.get(name));
  const columns = rows.map((row) => [
    row.topic,
    row.partition,
    take(offsets, row.partition, 0),
    row.key,
    take(sequences, row.key, 1),
    row.type,
    row.envelope,
  ]);
  await pool.query(
    `INSERT INTO log.outbox (topic, partition, "offset", key, key_seq, type, envelope, event_id, recorded_at)
     SELECT *, gen_random_uuid(), now() FROM unnest($1::text[], $2::int[], $3::bigint[], $4::text[], $5::bigint[], $6::text[], $7::text[])`,
    [0, 1, 2, 3, 4, 5, 6].map((at) => columns.map((column) => column[at])),
  );
  await pool.query(
    `INSERT INTO log.outbox_partitions SELECT topic, partition, max("offset") + 1 FROM log.outbox GROUP BY 1, 2`,
  );
};

/** A database with its outbox on the broker already. */
export const published = async ({ postgres, kafka, messages }) => {
  const { messagingMigrations } = lib('messaging');
  const { kafkaRelay } = lib('messaging-kafka');
  const agency = `b${randomBytes(4).toString('hex')}`;
  const tables = fileURLToPath(new URL('../migrations', import.meta.url));
  const folders = [
    { name: 'messaging', folder: messagingMigrations },
    { name: 'bench', folder: tables },
  ];
  const database = await serviceDatabase(postgres, `consumer${(runs += 1)}`, folders);
  await fill(database.pool, agency, messages);
  const settings = settingsOf(kafka, agency);
  const relay = kafkaRelay({ kafka: settings, pool: database.pool });
  await until(
    async () =>
      (await relay.unsentAge()) === 0 &&
      (await countOf(database.pool, 'SELECT count(*) FROM messaging.relay_cursor')) > 0,
  );
  await relay.stop();
  return { ...database, agency, settings, topic: `${agency}.bench.v1` };
};

export const countOf = async (pool, sql) => Number(Object.values((await pool.query(sql)).rows[0])[0]);

export const until = async (reached) => {
  while (!(await reached())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Effects per second from the first to the last message, and what this process spent on them: a number that a busy machine spoils less. */
export const rateOf = (messages, first, last) => ({
  perSecond: messages / ((last.at - first.at) / 1000),
  cpuMsPer1000: (last.cpu - first.cpu) / messages,
});
export const mark = () => {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), cpu: user + system };
};

/** Joining the group is not counted. */
export const heard = async ({ pool, settings, topic }, messages, handlers) => {
  const { Consumer } = lib('messaging');
  const { kafkaBus } = lib('messaging-kafka');
  const alarm = (raised) => {
    throw new Error(JSON.stringify(raised, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  };
  const consumer = new Consumer({ consumer: 'bench', pool, hears: [paid], handlers, alarm });
  let [worked, first, last] = [0, undefined, undefined];
  const running = await kafkaBus({ kafka: settings, onFailure: (_, error) => console.error(String(error)) }).subscribe({
    ...{ consumer: 'bench', topics: [topic], positions: (on) => consumer.positions(on) },
    deliver: async (on, deliveries) => {
      first ??= mark();
      await consumer.deliver(on, deliveries);
      worked += deliveries.length;
      last = mark();
    },
  });
  await until(() => worked >= messages);
  await running.stop();
  return rateOf(messages, first, last);
};
