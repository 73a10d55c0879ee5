import { inTransaction } from '@kinerja/database';
import type { Pool, PoolClient } from 'pg';
import type { Bus } from '../bus';
import type { Delivery } from '../envelope/message';

/** A publisher was restored to a point before what was heard of it; until an operator decides, nothing of the topic is worked in. */
export class PublisherRestored extends Error {
  override readonly name = 'PublisherRestored';
}

export type Restored = Readonly<{
  consumer: string;
  topic: string;
  partition: number;
  incarnation: string;
  /** Next offset wanted, and the one that the publisher goes on from. */
  heardTo: bigint;
  restoredTo: bigint;
}>;

export type IncarnationGateOptions = Readonly<{
  pool: Pool;
  consumer: string;
  /** Told once per topic and run of the process. */
  onRestored: (restored: Restored) => void;
}>;

type Epochs = Map<number, string>;

const LIVES = 'SELECT partition, incarnation FROM messaging.heard_incarnations WHERE consumer = $1 AND topic = $2';
const HEARD = `SELECT next_offset FROM log.consumer_offsets WHERE consumer = $1 AND topic = $2 AND partition = $3`;
const ADOPT = `INSERT INTO messaging.heard_incarnations (consumer, topic, partition, incarnation) VALUES ($1, $2, $3, $4)
               ON CONFLICT (consumer, topic, partition) DO UPDATE SET incarnation = excluded.incarnation`;
const NOTICE = `INSERT INTO messaging.restored_publishers (consumer, topic, partition, incarnation, heard_to, restored_to, noticed_at)
                VALUES ($1, $2, $3, $4, $5, $6, now()) ON CONFLICT (consumer, topic, partition) DO NOTHING`;

/** Notices that a publisher lost what was heard of it, which its offsets and key sequences alone would pass over in silence. */
export class IncarnationGate {
  private readonly epochs = new Map<string, Epochs>();
  private readonly told = new Set<string>();

  constructor(private readonly options: IncarnationGateOptions) {}

  /** @throws PublisherRestored when a message comes from a life that began below what was heard. */
  async admit(topic: string, deliveries: readonly Delivery[]): Promise<void> {
    const known = this.epochs.get(topic) ?? (await this.load(topic));
    for (const { partition, epoch } of deliveries) {
      if (!epoch || known.get(partition) === epoch.incarnation) continue;
      const heardTo = known.has(partition) ? await this.heardTo(topic, partition) : 0n;
      if (heardTo > epoch.begins) await this.refuse({ topic, partition, heardTo, ...epoch });
      await this.adopt(topic, partition, epoch.incarnation);
    }
  }

  private async load(topic: string): Promise<Epochs> {
    const { pool, consumer } = this.options;
    const { rows } = await pool.query<{ partition: number; incarnation: string }>(LIVES, [consumer, topic]);
    const epochs = new Map(rows.map(({ partition, incarnation }) => [partition, incarnation]));
    this.epochs.set(topic, epochs);
    return epochs;
  }

  private async heardTo(topic: string, partition: number): Promise<bigint> {
    const { pool, consumer } = this.options;
    const { rows } = await pool.query<{ next_offset: string }>(HEARD, [consumer, topic, partition]);
    return BigInt(rows[0]?.next_offset ?? 0);
  }

  private async adopt(topic: string, partition: number, incarnation: string): Promise<void> {
    const { pool, consumer } = this.options;
    await pool.query(ADOPT, [consumer, topic, partition, incarnation]);
    this.epochs.get(topic)?.set(partition, incarnation);
  }

  private async refuse({ topic, partition, incarnation, heardTo, begins }: Refused): Promise<never> {
    const { pool, consumer, onRestored } = this.options;
    await pool.query(NOTICE, [consumer, topic, partition, incarnation, heardTo, begins]);
    if (!this.told.has(topic)) onRestored({ consumer, topic, partition, incarnation, heardTo, restoredTo: begins });
    this.told.add(topic);
    // An operator may have accepted it meanwhile, in another process.
    this.epochs.delete(topic);
    throw new PublisherRestored(
      `${topic}/${partition}: the publisher was restored to an older point; heard up to ${heardTo}, restored to ${begins}`,
    );
  }
}

type Refused = Readonly<{ topic: string; partition: number; incarnation: string; heardTo: bigint; begins: bigint }>;

/** The same bus, whose messages pass the gate before they are delivered. */
export const gated = (bus: Bus, gate: IncarnationGate): Bus => ({
  subscribe: (subscription) =>
    bus.subscribe({
      ...subscription,
      deliver: async (topic, deliveries) => {
        await gate.admit(topic, deliveries);
        await subscription.deliver(topic, deliveries);
      },
    }),
});

/** Topics that wait for an operator. */
export const restoredPublishers = async (pool: Pool): Promise<readonly Restored[]> => {
  type Row = {
    consumer: string;
    topic: string;
    partition: number;
    incarnation: string;
    heard_to: string;
    restored_to: string;
  };
  const { rows } = await pool.query<Row>(
    'SELECT * FROM messaging.restored_publishers ORDER BY consumer, topic, partition',
  );
  return rows.map(({ heard_to, restored_to, consumer, topic, partition, incarnation }) => ({
    ...{ consumer, topic, partition, incarnation },
    ...{ heardTo: BigInt(heard_to), restoredTo: BigInt(restored_to) },
  }));
};

/**
 * An operator accepts the new life: the topic is heard again from its beginning. The rows made of the former life must be taken out
 * in the same breath, by `forget`, or sums would count twice. Answers whether the topic was waiting.
 */
export const acceptRestored = (
  pool: Pool,
  { consumer, topic }: Readonly<{ consumer: string; topic: string }>,
  forget: (client: PoolClient) => Promise<void>,
): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    const scope = [consumer, topic];
    const gone = await client.query(
      'DELETE FROM messaging.restored_publishers WHERE consumer = $1 AND topic = $2',
      scope,
    );
    if (gone.rowCount === 0) return false;
    await forget(client);
    await client.query('DELETE FROM messaging.heard_incarnations WHERE consumer = $1 AND topic = $2', scope);
    await client.query('UPDATE log.inbox_keys SET last_seq = 0 WHERE consumer = $1 AND topic = $2', scope);
    await client.query('UPDATE log.consumer_offsets SET next_offset = 0 WHERE consumer = $1 AND topic = $2', scope);
    return true;
  });
