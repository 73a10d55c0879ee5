import { openEnvelope, outboxReader, parseTopic, type Delivery, type Message } from '@kinerja/messaging';
import type { Pool, PoolClient } from 'pg';
import type { Corrections } from './corrections';
import type { ServiceUnderCheck } from './service-under-check';

export type Place = Readonly<{ topic: string; partition: number; next: bigint }>;

const PER_PARTITION = 1_000;

/** How far the service has heard every partition, by now or in the snapshot of `client`. */
export const heardUpTo = async (client: Pool | PoolClient, consumer: string): Promise<readonly Place[]> => {
  const { rows } = await client.query<{ topic: string; partition: number; next_offset: string }>(
    'SELECT topic, partition, next_offset FROM log.consumer_offsets WHERE consumer = $1 ORDER BY topic, partition',
    [consumer],
  );
  return rows.map(({ topic, partition, next_offset }) => ({ topic, partition, next: BigInt(next_offset) }));
};

export const byTopic = (places: readonly Place[]): Map<string, Map<number, bigint>> => {
  const topics = new Map<string, Map<number, bigint>>();
  for (const { topic, partition, next } of places)
    topics.set(topic, (topics.get(topic) ?? new Map<number, bigint>()).set(partition, next));
  return topics;
};

/** @throws Error when the city has no such publisher. */
export const publisherOf = async (service: ServiceUnderCheck, topic: string): Promise<Pool> => {
  const { agency, context } = parseTopic(topic);
  const pool = await service.publisher(agency, context);
  if (!pool) throw new Error(`the publisher of ${topic} is not in this city`);
  return pool;
};

async function* deliveries(
  service: ServiceUnderCheck,
  topic: string,
  until: ReadonlyMap<number, bigint>,
): AsyncGenerator<Delivery> {
  const reader = outboxReader(await publisherOf(service, topic));
  const from = new Map<number, bigint>();
  for (;;) {
    const page = await reader.read(topic, from, PER_PARTITION);
    const wanted = page.filter(({ partition, offset }) => offset < (until.get(partition) ?? 0n));
    yield* wanted;
    for (const { partition, offset } of page) from.set(partition, offset + 1n);
    if (wanted.length === 0) return;
  }
}

/**
 * Every message the service has worked in, read anew from its publishers; what one of them says otherwise than its events is put
 * right. @throws when one cannot be understood.
 */
export async function* heardMessages(
  service: ServiceUnderCheck,
  places: readonly Place[],
  corrections: Corrections,
): AsyncGenerator<Message> {
  const open = openEnvelope(service.definition.hears);
  const heard = new Set(service.definition.hears.map(({ type }) => type));
  for (const [topic, until] of byTopic(places)) {
    for await (const delivery of deliveries(service, topic, until)) {
      if (!heard.has(delivery.type)) continue;
      const opened = open(corrections.of(delivery));
      if (!opened.ok) throw new Error(`${topic}/${delivery.partition}@${delivery.offset}: ${opened.reason}`);
      yield opened.value;
    }
  }
}
