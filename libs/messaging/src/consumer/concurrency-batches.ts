import type { Delivery } from '../envelope/message';
import type { MessageKind } from './handlers';

type KindOf = (type: string) => MessageKind;

/** Commands of so many messages are under way at once: they share the log's group commit. */
const MOST = 64;

const fit = (common: MessageKind, next: MessageKind): boolean => {
  if (common === 'both' || next === 'both') return false;
  return common === next || common === 'unheard' || next === 'unheard';
};

/** Whether what handles it may look at rows of earlier messages. */
export const mustSeeRows = (kind: MessageKind): boolean => kind === 'commands' || kind === 'both';

/**
 * The messages from `from` on that may be handled at the same time, at least one: each of another key, since order counts within
 * a key only, and none that might have to see rows of another, which are not written yet.
 */
export const batchAt = (deliveries: readonly Delivery[], from: number, kindOf: KindOf): readonly Delivery[] => {
  const batch: Delivery[] = [];
  const keys = new Set<string>();
  let common: MessageKind = 'unheard';
  for (const delivery of deliveries.slice(from, from + MOST)) {
    const kind = kindOf(delivery.type);
    if (batch.length > 0 && (keys.has(delivery.key) || !fit(common, kind))) break;
    if (kind !== 'unheard') common = kind;
    keys.add(delivery.key);
    batch.push(delivery);
  }
  return batch;
};
