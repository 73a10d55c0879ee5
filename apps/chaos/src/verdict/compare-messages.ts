import type { Pool } from 'pg';

/** How far something is: `seq` and `next` are counted by PostgreSQL and stay texts. */
export type Place = Readonly<{ topic: string; partition: number; next: string }>;
export type HeardPlace = Place & Readonly<{ consumer: string }>;
type Key = Readonly<{ topic: string; key: string; seq: string }>;
type HeardKey = Key & Readonly<{ consumer: string }>;

/** What was published, and what every consumer has worked in. */
export type Messages = Readonly<{
  said: readonly Key[];
  heard: readonly HeardKey[];
  saidAt: readonly Place[];
  heardAt: readonly HeardPlace[];
}>;

const SAID = 'SELECT topic, key, last_seq::text AS seq FROM log.outbox_keys';
const HEARD = 'SELECT consumer, topic, key, last_seq::text AS seq FROM log.inbox_keys';
const PLACES_SAID = 'SELECT topic, partition, next_offset::text AS next FROM log.outbox_partitions';
const PLACES_HEARD = 'SELECT consumer, topic, partition, next_offset::text AS next FROM log.consumer_offsets';

const messagesOf = async (pool: Pool): Promise<Messages> => ({
  said: (await pool.query<Key>(SAID)).rows,
  heard: (await pool.query<HeardKey>(HEARD)).rows,
  saidAt: (await pool.query<Place>(PLACES_SAID)).rows,
  heardAt: (await pool.query<HeardPlace>(PLACES_HEARD)).rows,
});

/** Rows of every service. */
export const messagesIn = async (pools: readonly Pool[]): Promise<Messages> => {
  const ofEach: Messages[] = [];
  for (const pool of pools) ofEach.push(await messagesOf(pool));
  return {
    said: ofEach.flatMap(({ said }) => said),
    heard: ofEach.flatMap(({ heard }) => heard),
    saidAt: ofEach.flatMap(({ saidAt }) => saidAt),
    heardAt: ofEach.flatMap(({ heardAt }) => heardAt),
  };
};

/** Topic → its consumers. */
export const listenersOf = (heardAt: readonly HeardPlace[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const listeners = new Map<string, Set<string>>();
  for (const { consumer, topic } of heardAt) listeners.set(topic, (listeners.get(topic) ?? new Set()).add(consumer));
  return listeners;
};

/** Sentences, unless every consumer of a topic has heard every key of it to its last message and stands at the end of every partition. */
export const compareMessages = ({ said, heard, saidAt, heardAt }: Messages): readonly string[] => {
  const listeners = listenersOf(heardAt);
  const consumersOf = (topic: string): readonly string[] => [...(listeners.get(topic) ?? [])];
  const keys = new Map(heard.map(({ consumer, topic, key, seq }) => [`${consumer} ${topic} ${key}`, seq]));
  const places = new Map(
    heardAt.map(({ consumer, topic, partition, next }) => [`${consumer} ${topic} ${partition}`, next]),
  );
  const unheard = said.flatMap(({ topic, key, seq }) =>
    consumersOf(topic).flatMap((consumer) => {
      const reached = keys.get(`${consumer} ${topic} ${key}`) ?? '0';
      return reached === seq ? [] : [`${consumer} heard ${reached} of ${seq} messages of key ${key} in ${topic}`];
    }),
  );
  const notAtTheEnd = saidAt.flatMap(({ topic, partition, next }) =>
    consumersOf(topic).flatMap((consumer) => {
      const reached = places.get(`${consumer} ${topic} ${partition}`) ?? '0';
      return reached === next ? [] : [`${consumer} stands at ${reached} of ${next} in ${topic}/${partition}`];
    }),
  );
  return [...unheard, ...notAtTheEnd];
};
