import type { Pool } from 'pg';
import type { ConsumersOf } from './expected-consumers';

/** How far something is: `seq` and `next` are counted by PostgreSQL and stay texts. */
export type Offset = Readonly<{ topic: string; partition: number; next: string }>;
export type ConsumedOffset = Offset & Readonly<{ consumer: string }>;
/** `next`: of the broker, which has acknowledged everything before it. */
export type SentOffset = Offset & Readonly<{ target: string }>;
type Key = Readonly<{ topic: string; key: string; seq: string }>;
type ConsumedKey = Key & Readonly<{ consumer: string }>;

/** How far everything was published, sent to a broker where there is one, and worked in by each consumer. */
export type Offsets = Readonly<{
  published: readonly Offset[];
  sent: readonly SentOffset[];
  consumed: readonly ConsumedOffset[];
}>;
export type Messages = Offsets &
  Readonly<{
    publishedKeys: readonly Key[];
    consumedKeys: readonly ConsumedKey[];
  }>;

const PUBLISHED = 'SELECT topic, partition, next_offset::text AS next FROM log.outbox_partitions';
/** Of every partition to every broker that its service sends to; none where it sends to none. */
const SENT = `
  SELECT target, published.topic, published.partition, coalesce(sent.next_offset, 0)::text AS next
    FROM (SELECT DISTINCT target FROM messaging.relay_cursor) brokers CROSS JOIN log.outbox_partitions published
    LEFT JOIN messaging.relay_cursor sent USING (target, topic, partition)`;
const CONSUMED = 'SELECT consumer, topic, partition, next_offset::text AS next FROM log.consumer_offsets';
const PUBLISHED_KEYS = 'SELECT topic, key, last_seq::text AS seq FROM log.outbox_keys';
const CONSUMED_KEYS = 'SELECT consumer, topic, key, last_seq::text AS seq FROM log.inbox_keys';

/** Rows of every service, one after the other. */
const rowsOf = async <Row extends object>(pools: readonly Pool[], sql: string): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const pool of pools) rows.push(...(await pool.query<Row>(sql)).rows);
  return rows;
};

/** Of every service. */
export const offsetsIn = async (pools: readonly Pool[]): Promise<Offsets> => ({
  published: await rowsOf<Offset>(pools, PUBLISHED),
  sent: await rowsOf<SentOffset>(pools, SENT),
  consumed: await rowsOf<ConsumedOffset>(pools, CONSUMED),
});

export const messagesIn = async (pools: readonly Pool[]): Promise<Messages> => ({
  ...(await offsetsIn(pools)),
  publishedKeys: await rowsOf<Key>(pools, PUBLISHED_KEYS),
  consumedKeys: await rowsOf<ConsumedKey>(pools, CONSUMED_KEYS),
});

/** How far somebody is behind what was published; `who`: a consumer, or the broker. */
type Behind = Readonly<{ who: string; at: string; of: Offset }>;

const placeOf = ({ topic, partition }: Offset): string => `${topic}/${partition}`;

const behindIn = ({ published, sent, consumed }: Offsets, consumersOf: ConsumersOf): readonly Behind[] => {
  const reached = new Map([
    ...consumed.map((one) => [`${one.consumer} ${placeOf(one)}`, one.next] as const),
    ...sent.map((one) => [`${one.target} ${placeOf(one)}`, one.next] as const),
  ]);
  const brokersOf = (place: string): readonly string[] =>
    sent.filter((one) => placeOf(one) === place).map(({ target }) => target);
  return published.flatMap((of) =>
    [...consumersOf(of.topic), ...brokersOf(placeOf(of))]
      .map((who) => ({ who, at: reached.get(`${who} ${placeOf(of)}`) ?? '0', of }))
      .filter(({ at }) => at !== of.next),
  );
};

/** Messages that an outbox has not sent or an expected consumer has not worked in, each counted for everybody it is missing to. */
export const backlogOf = (offsets: Offsets, consumersOf: ConsumersOf): number =>
  behindIn(offsets, consumersOf).reduce((total, { at, of }) => total + Math.max(0, Number(of.next) - Number(at)), 0);

/**
 * Sentences, unless everything published was sent, and every consumer that declares to hear a topic has worked in every key of it to its
 * last message and stands at the end of every partition.
 */
export const compareMessages = (messages: Messages, consumersOf: ConsumersOf): readonly string[] => {
  const keys = new Map(
    messages.consumedKeys.map(({ consumer, topic, key, seq }) => [`${consumer} ${topic} ${key}`, seq]),
  );
  const missing = messages.publishedKeys.flatMap(({ topic, key, seq }) =>
    consumersOf(topic).flatMap((consumer) => {
      const reached = keys.get(`${consumer} ${topic} ${key}`) ?? '0';
      return reached === seq ? [] : [`${consumer} worked in ${reached} of ${seq} messages of key ${key} in ${topic}`];
    }),
  );
  const behind = behindIn(messages, consumersOf).map(
    ({ who, at, of }) => `${who} stands at ${at} of ${of.next} in ${placeOf(of)}`,
  );
  return [...missing, ...behind];
};
