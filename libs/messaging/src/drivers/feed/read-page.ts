import type { KeyObject } from 'node:crypto';
import type { Positions } from '../../bus';
import { NOWHERE, type TopicRead } from '../follow-topic';
import { isSigned } from './feed-page';
import { readEntry, type ReadEntry } from './read-entry';

/** An answer that is not the registered agency's, or not to our question. Nothing of it is used. */
export class FeedRefused extends Error {
  override readonly name = 'FeedRefused';
}

export type Question = Readonly<{ topic: string; from: Positions }>;

const entriesIn = (topic: string, body: string): readonly unknown[] => {
  try {
    const page: unknown = JSON.parse(body);
    const messages: unknown = (page as Readonly<{ messages?: unknown }> | null)?.messages;
    if (Array.isArray(messages)) return messages;
  } catch {
    // Told below, without a word of the body.
  }
  throw new FeedRefused(`${topic}: the page is no list of messages`);
};

/** Signed bytes may still be wrong; offsets that run backwards or lie before the question would confuse the inbox. Only the first of
 * a partition may lie before it: where a restored publisher begins anew. */
const isInOrder = (entries: readonly ReadEntry[], from: Positions): boolean => {
  const next = new Map(from);
  const begun = new Set<number>();
  return entries.every(({ partition, offset, epoch }) => {
    const isNext = offset >= (next.get(partition) ?? 0n);
    const isAnew = epoch !== undefined && !begun.has(partition) && offset >= epoch.begins;
    next.set(partition, offset + 1n);
    begun.add(partition);
    return isNext || isAnew;
  });
};

/**
 * What is no message is named in `refused`, and the topic goes on behind it.
 * @throws FeedRefused unless the agency's key signed this body as the answer to this question.
 */
export const readPage = (question: Question, body: string, signature: string, publicKey: KeyObject): TopicRead => {
  if (!isSigned(question, body, signature, publicKey))
    throw new FeedRefused(`${question.topic}: the signature is wrong`);
  const { topic, from } = question;
  const entries = entriesIn(topic, body).map((entry) => readEntry(topic, entry));
  const placed = entries.filter((entry) => entry !== undefined);
  if (!isInOrder(placed, from)) throw new FeedRefused(`${topic}: the offsets are out of order`);
  const lost = entries.length - placed.length;
  return {
    deliveries: placed.flatMap(({ delivery }) => delivery ?? []),
    refused: [
      ...placed.flatMap(({ partition, offset, reason }) =>
        reason === undefined ? [] : [{ topic, partition, offset, reason }],
      ),
      ...(lost > 0 ? [{ ...NOWHERE, topic, reason: `${lost} entries of a page have no partition or no offset` }] : []),
    ],
  };
};
