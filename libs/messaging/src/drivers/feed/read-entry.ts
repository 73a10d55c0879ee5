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

/** Undefined where the entry names none. */
const placeIn = ({ partition, offset }: Fields): Omit<Coordinates, 'topic'> | undefined => {
  const at = numberIn(offset);
  if (at === undefined || typeof partition !== 'number' || !Number.isInteger(partition)) return undefined;
  return partition >= 0 && partition < PARTITIONS ? { partition, offset: at } : undefined;
};

type Content = Pick<Delivery, 'key' | 'keySeq' | 'type' | 'envelope'>;

const contentIn = ({ key, keySeq, type, envelope }: Fields): Content | undefined => {
  const sequence = numberIn(keySeq);
  if (typeof key !== 'string' || typeof type !== 'string' || typeof envelope !== 'string') return undefined;
  return sequence === undefined ? undefined : { key, keySeq: sequence, type, envelope };
};

/** Undefined for what has no place in the topic. A signature says who wrote an entry, nothing of what stands in it. */
export const readEntry = (topic: string, entry: unknown): ReadEntry | undefined => {
  const found = isFields(entry) ? placeIn(entry) : undefined;
  if (!isFields(entry) || !found) return undefined;
  const place = { topic, ...found, ...epochIn(entry) };
  const content = contentIn(entry);
  if (!content) return { ...place, reason: 'a field is missing or of another kind' };
  const delivery = { ...place, ...content };
  const reason = deliveryFault(delivery);
  return reason === undefined ? { ...place, delivery } : { ...place, reason };
};
