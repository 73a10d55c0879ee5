import type { Coordinates, Delivery } from '../../envelope/message';
import { deliveryFault } from '../../envelope/delivery-fault';
import { PARTITIONS } from '../../envelope/partition';

/** An entry of a page where it stands: a message, or why it is none. */
export type ReadEntry = Coordinates & Pick<Delivery, 'epoch'> & Readonly<{ delivery?: Delivery; reason?: string }>;

type Fields = Readonly<Record<string, unknown>>;

const NUMBER = /^\d{1,18}$/;
const numberIn = (field: unknown): bigint | undefined =>
  typeof field === 'string' && NUMBER.test(field) ? BigInt(field) : undefined;

const isFields = (entry: unknown): entry is Fields => typeof entry === 'object' && entry !== null;

/** Undefined where it says nothing of it, as a publisher of an earlier version does. */
const epochIn = ({ incarnation, begins }: Fields): Pick<Delivery, 'epoch'> => {
  if (incarnation === undefined || begins === undefined) return {};
  // What is no number is told by the fault of the whole.
  return { epoch: { incarnation: String(incarnation), begins: numberIn(begins) ?? -1n } };
};

/** Undefined for what has no place in the topic. A signature says who wrote an entry, nothing of what stands in it. */
export const readEntry = (topic: string, entry: unknown): ReadEntry | undefined => {
  if (!isFields(entry)) return undefined;
  const { partition, key, type, envelope } = entry;
  const offset = numberIn(entry['offset']);
  if (typeof partition !== 'number' || !Number.isInteger(partition) || offset === undefined) return undefined;
  if (partition < 0 || partition >= PARTITIONS) return undefined;
  const place = { topic, partition, offset, ...epochIn(entry) };
  const keySeq = numberIn(entry['keySeq']);
  if (typeof key !== 'string' || typeof type !== 'string' || typeof envelope !== 'string' || keySeq === undefined)
    return { ...place, reason: 'a field is missing or of another kind' };
  const delivery = { ...place, key, keySeq, type, envelope };
  const reason = deliveryFault(delivery);
  return reason === undefined ? { ...place, delivery } : { ...place, reason };
};
