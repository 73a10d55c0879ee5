import type { KeyObject } from 'node:crypto';
import type { Positions } from '../../bus';
import type { Delivery } from '../../envelope/message';
import { PARTITIONS } from '../../envelope/partition';
import { isSigned } from './feed-page';

/** An answer that is not the registered agency's, or not to our question. Nothing of it is used. */
export class FeedRefused extends Error {
  override readonly name = 'FeedRefused';
}

export type Question = Readonly<{ topic: string; from: Positions }>;

type Entry = Readonly<{
  partition: number;
  offset: string;
  key: string;
  keySeq: string;
  type: string;
  envelope: string;
  incarnation?: string;
  begins?: string;
}>;

const epochOf = ({ incarnation, begins }: Entry): Pick<Delivery, 'epoch'> =>
  incarnation === undefined || begins === undefined ? {} : { epoch: { incarnation, begins: BigInt(begins) } };

const delivery = (topic: string, entry: Entry): Delivery => {
  const { partition, offset, key, keySeq, type, envelope } = entry;
  const said = { topic, partition, key, type, envelope };
  return { ...said, offset: BigInt(offset), keySeq: BigInt(keySeq), ...epochOf(entry) };
};

/** Signed bytes may still be wrong; offsets that run backwards or lie before the question would confuse the inbox. Only the first of
 * a partition may lie before it: where a restored publisher begins anew. */
const isInOrder = (deliveries: readonly Delivery[], from: Positions): boolean => {
  const next = new Map(from);
  const begun = new Set<number>();
  return deliveries.every(({ partition, offset, epoch }) => {
    const isNext = offset >= (next.get(partition) ?? 0n);
    const isAnew = epoch !== undefined && !begun.has(partition) && offset >= epoch.begins;
    next.set(partition, offset + 1n);
    begun.add(partition);
    return partition >= 0 && partition < PARTITIONS && (isNext || isAnew);
  });
};

/** @throws FeedRefused unless the agency's key signed this body as the answer to this question. */
export const readPage = (
  question: Question,
  body: string,
  signature: string,
  publicKey: KeyObject,
): readonly Delivery[] => {
  if (!isSigned(question, body, signature, publicKey))
    throw new FeedRefused(`${question.topic}: the signature is wrong`);
  const { messages } = JSON.parse(body) as { messages: readonly Entry[] };
  const deliveries = messages.map((entry) => delivery(question.topic, entry));
  if (!isInOrder(deliveries, question.from)) throw new FeedRefused(`${question.topic}: the offsets are out of order`);
  return deliveries;
};
