import { faultPoint } from '@kinerja/fault-points';
import type { Delivery } from '../envelope/message';

/** The outbox as a relay sees it. */
export interface Unsent {
  /** What lies behind the cursor, in offset order per partition. */
  next(): Promise<readonly Delivery[]>;
  /** Moves the cursor past these; never back. */
  sent(messages: readonly Delivery[]): Promise<void>;
}

/**
 * One round of a relay: the cursor moves after the acknowledgement, so a death in between repeats and never skips.
 * `send` resolves when every message is acknowledged. Answers how many were sent.
 */
export const relayRound = async (
  unsent: Unsent,
  send: (messages: readonly Delivery[]) => Promise<void>,
): Promise<number> => {
  const messages = await unsent.next();
  if (messages.length === 0) return 0;
  faultPoint('relay.before-send');
  await send(messages);
  faultPoint('relay.after-ack');
  await unsent.sent(messages);
  return messages.length;
};
