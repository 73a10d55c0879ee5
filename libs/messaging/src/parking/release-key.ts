import { inTransaction } from '@kinerja/database';
import { storable } from '@kinerja/kernel';
import type { TableChanges } from '@kinerja/projections';
import type { Pool, PoolClient } from 'pg';
import type { ParkCause } from '../consumer/alarm';
import type { Handlers } from '../consumer/handlers';
import type { Fence } from '../consumer/inbox';
import { inWords, isTransient } from '../consumer/transient-error';
import { LONGEST_REASON, writeProjected } from '../consumer/write-pending';
import type { Delivery } from '../envelope/message';
import type { OpenEnvelope } from '../envelope/open-envelope';
import { lockNextHeld, moveHeld, type NextHeld } from './held-messages';
import type { KeyRef } from './parked-key';

/** `released`: nothing waits any more. Else the key stays parked at `nextSeq`, for the reason given. */
export type Release = Readonly<{ applied: number }> &
  (Readonly<{ released: true }> | Readonly<{ released: false; nextSeq: bigint; reason: string }>);

export type ReleaseOptions = Readonly<{ pool: Pool; handlers: Handlers; open: OpenEnvelope; fence?: Fence }>;

type Step = 'applied' | 'passed' | 'done' | Readonly<{ nextSeq: bigint; cause: ParkCause; reason: string }>;

const unpark = (client: PoolClient, { consumer, topic, key }: KeyRef) =>
  client.query('DELETE FROM messaging.parked_keys WHERE (consumer, topic, key) = ($1, $2, $3)', [consumer, topic, key]);

/** It breaks its contract, or is of a version that this build does not know. */
class InvalidMessage extends Error {
  override readonly name = 'InvalidMessage';
}

const effectOf = async (delivery: Delivery, { handlers, open }: ReleaseOptions): Promise<readonly TableChanges[]> => {
  if (handlers.kindOf(delivery.type) === 'unheard') return [];
  const opened = open(delivery);
  if (!opened.ok) throw new InvalidMessage(opened.reason);
  return handlers.handle(opened.value);
};

const applyNext = async (client: PoolClient, ref: KeyRef, next: NextHeld, options: ReleaseOptions): Promise<Step> => {
  switch (next.kind) {
    case 'nothing':
      await unpark(client, ref);
      return 'done';
    case 'skipped':
      await moveHeld(client, ref, next.keySeq);
      return 'passed';
    case 'missing':
      return { nextSeq: next.keySeq, cause: 'gap', reason: `message ${next.keySeq} has not come` };
    case 'message':
      await writeProjected(client, await effectOf(next.delivery, options));
      await moveHeld(client, ref, next.delivery.keySeq);
      return 'applied';
  }
};

/** One message in one transaction, the parked key locked meanwhile. */
const step = async (ref: KeyRef, options: ReleaseOptions): Promise<Step> => {
  let nextSeq = 0n;
  try {
    return await inTransaction(options.pool, async (client) => {
      await options.fence?.(client);
      const next = await lockNextHeld(client, ref);
      if (!next) return 'done';
      if (next.kind === 'message') nextSeq = next.delivery.keySeq;
      return applyNext(client, ref, next, options);
    });
  } catch (error) {
    if (isTransient(error)) throw error;
    if (error instanceof InvalidMessage) return { nextSeq, cause: 'invalid', reason: error.message };
    return { nextSeq, cause: 'failed', reason: inWords(error) };
  }
};

/** The next try by itself comes after 2, 4, 8 … minutes, at most an hour. */
const keepParked = (pool: Pool, { consumer, topic, key }: KeyRef, cause: ParkCause, reason: string) =>
  pool.query(
    `UPDATE messaging.parked_keys SET cause = $4, reason = $5, tries = tries + 1,
       retry_at = now() + least(interval '1 hour', interval '2 minutes' * 2 ^ least(tries, 6))
     WHERE (consumer, topic, key) = ($1, $2, $3)`,
    [consumer, topic, key, cause, storable(reason, LONGEST_REASON)],
  );

/** Works in the held messages of a key in order, from the one that failed; stops where one fails again. @throws on infrastructure errors only. */
export const releaseKey = async (ref: KeyRef, options: ReleaseOptions): Promise<Release> => {
  for (let applied = 0; ;) {
    const stepped = await step(ref, options);
    if (stepped === 'done') return { released: true, applied };
    if (stepped === 'applied') applied += 1;
    if (typeof stepped === 'string') continue;
    await keepParked(options.pool, ref, stepped.cause, stepped.reason);
    return { released: false, applied, nextSeq: stepped.nextSeq, reason: stepped.reason };
  }
};
