import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import type { Positions } from '../../bus';
import { PARTITIONS } from '../../envelope/partition';
import type { Delivery } from '../../envelope/message';

/** One answer of a feed: messages of all partitions of one federated topic, from the offsets that were asked for. */
export type FeedPage = Readonly<{ topic: string; from: Positions; messages: readonly Delivery[] }>;

/** Header that carries the Ed25519 signature, base64. */
export const SIGNATURE_HEADER = 'kinerja-signature';

/** Next offset wanted of partitions 0 to 11, as it stands in the address: `0,14,3,…`. */
export const fromText = (from: Positions): string =>
  Array.from({ length: PARTITIONS }, (_, partition) => (from.get(partition) ?? 0n).toString()).join(',');

/** Undefined unless it is twelve whole numbers. */
export const parseFrom = (text: string): Positions | undefined => {
  const parts = text.split(',');
  if (parts.length !== PARTITIONS || !parts.every((part) => /^\d{1,18}$/.test(part))) return undefined;
  return new Map(parts.map((part, partition) => [partition, BigInt(part)]));
};

export const writePage = ({ topic, from, messages }: FeedPage): string =>
  JSON.stringify({
    topic,
    from: fromText(from),
    messages: messages.map(({ partition, offset, key, keySeq, type, envelope, epoch }) => ({
      ...{ partition, offset: offset.toString(), key, keySeq: keySeq.toString(), type, envelope },
      ...(epoch && { incarnation: epoch.incarnation, begins: epoch.begins.toString() }),
    })),
  });

/** What is signed: who speaks, on what, from where on, and every byte of the body. */
const signedText = (topic: string, from: Positions, body: string): Buffer =>
  Buffer.from(['kinerja-feed-1', topic, fromText(from), createHash('sha256').update(body).digest('hex')].join('\n'));

export const signPage = ({ topic, from }: FeedPage, body: string, privateKey: KeyObject): string =>
  sign(null, signedText(topic, from, body), privateKey).toString('base64');

/** Whether the owner of `publicKey` answered exactly this question with exactly this body. */
export const isSigned = (page: Omit<FeedPage, 'messages'>, body: string, signature: string, publicKey: KeyObject) =>
  verify(null, signedText(page.topic, page.from, body), publicKey, Buffer.from(signature, 'base64'));
