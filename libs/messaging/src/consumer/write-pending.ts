import { storable } from '@kinerja/kernel';
import { type TableChanges, writeRowChanges } from '@kinerja/projections';
import type { PoolClient } from 'pg';
import type { Delivery } from '../envelope/message';
import type { OffsetMove, Parked, Pending } from './pending';
import { InboxMoved } from './transient-error';

/** The consumer and topic a transaction writes for. */
export type InboxScope = Readonly<{ consumer: string; topic: string }>;

/** Moves the offsets by compare-and-set; whoever else moved one of them in between makes the whole transaction fail. */
const moveOffsets = async (client: PoolClient, scope: InboxScope, moves: ReadonlyMap<number, OffsetMove>) => {
  const sorted = [...moves].sort(([left], [right]) => left - right);
  const fresh = sorted.filter(([, { expected }]) => expected === 0n).map(([partition]) => partition);
  if (fresh.length > 0)
    await client.query(
      `INSERT INTO log.consumer_offsets (consumer, topic, partition, next_offset)
       SELECT $1, $2, partition, 0 FROM unnest($3::int[]) AS fresh(partition) ON CONFLICT DO NOTHING`,
      [scope.consumer, scope.topic, fresh],
    );
  const { rowCount } = await client.query({
    name: 'messaging.move-offsets',
    text: `UPDATE log.consumer_offsets held SET next_offset = move.next
           FROM unnest($3::int[], $4::bigint[], $5::bigint[]) AS move(partition, expected, next)
           WHERE held.consumer = $1 AND held.topic = $2 AND held.partition = move.partition
             AND held.next_offset = move.expected`,
    values: [
      scope.consumer,
      scope.topic,
      sorted.map(([partition]) => partition),
      sorted.map(([, { expected }]) => expected),
      sorted.map(([, { next }]) => next),
    ],
  });
  if (rowCount !== sorted.length) throw new InboxMoved(`${scope.consumer} lost ${scope.topic} to another process`);
};

/** A key belongs to one partition, so the offsets' compare-and-set above fences the sequences too. */
const moveSequences = (client: PoolClient, scope: InboxScope, sequences: ReadonlyMap<string, bigint>) =>
  client.query({
    name: 'messaging.move-sequences',
    text: `INSERT INTO log.inbox_keys (consumer, topic, key, last_seq)
           SELECT $1, $2, key, last_seq FROM unnest($3::text[], $4::bigint[]) AS moved(key, last_seq)
           ON CONFLICT (consumer, topic, key) DO UPDATE SET last_seq = excluded.last_seq`,
    values: [scope.consumer, scope.topic, [...sequences.keys()], [...sequences.values()]],
  });

/** Also of several faults of one contract. */
export const LONGEST_REASON = 1_000;

const parkKeys = (client: PoolClient, scope: InboxScope, parked: readonly Parked[]) =>
  client.query(
    `INSERT INTO messaging.parked_keys (consumer, topic, key, partition, cause, reason)
     SELECT $1, $2, key, partition, cause, reason
     FROM unnest($3::text[], $4::int[], $5::text[], $6::text[]) AS parked(key, partition, cause, reason)`,
    [
      scope.consumer,
      scope.topic,
      parked.map(({ delivery }) => delivery.key),
      parked.map(({ delivery }) => delivery.partition),
      parked.map(({ cause }) => cause),
      parked.map(({ reason }) => storable(reason, LONGEST_REASON)),
    ],
  );

/** The keys must still be parked: a release that ended in between would leave these messages behind. */
const lockParked = async (client: PoolClient, scope: InboxScope, held: readonly Delivery[]) => {
  const keys = [...new Set(held.map(({ key }) => key))];
  const { rowCount } = await client.query(
    `SELECT key FROM messaging.parked_keys
     WHERE consumer = $1 AND topic = $2 AND key = ANY($3::text[]) ORDER BY key FOR UPDATE`,
    [scope.consumer, scope.topic, keys],
  );
  if (rowCount !== keys.length) throw new InboxMoved(`a key of ${scope.topic} was released meanwhile`);
};

const holdMessages = (client: PoolClient, scope: InboxScope, held: readonly Delivery[]) =>
  client.query(
    `INSERT INTO messaging.parked_messages (consumer, topic, key, key_seq, partition, "offset", type, envelope)
     SELECT $1, $2, * FROM unnest($3::text[], $4::bigint[], $5::int[], $6::bigint[], $7::text[], $8::text[])
     ON CONFLICT DO NOTHING`,
    [
      scope.consumer,
      scope.topic,
      held.map(({ key }) => key),
      held.map(({ keySeq }) => keySeq),
      held.map(({ partition }) => partition),
      held.map(({ offset }) => offset),
      held.map(({ type }) => type),
      held.map(({ envelope }) => envelope),
    ],
  );

/** One write per table, its changes in the order of the messages. */
export const writeProjected = async (client: PoolClient, projected: readonly TableChanges[]) => {
  for (const entity of new Set(projected.map(({ entity }) => entity)))
    await writeRowChanges(
      client,
      entity,
      projected.filter((rows) => rows.entity === entity).flatMap(({ changes }) => changes),
    );
};

/** Writes everything gathered, within the client's transaction. @throws InboxMoved when another process was faster. */
export const writePending = async (client: PoolClient, scope: InboxScope, pending: Pending) => {
  if (pending.moves.size > 0) await moveOffsets(client, scope, pending.moves);
  if (pending.sequences.size > 0) await moveSequences(client, scope, pending.sequences);
  if (pending.parked.length > 0) await parkKeys(client, scope, pending.parked);
  if (pending.held.length > 0) {
    await lockParked(client, scope, pending.held);
    await holdMessages(client, scope, pending.held);
  }
  await writeProjected(client, pending.rows);
};
