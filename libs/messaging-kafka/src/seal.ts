import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto';
import { type Delivery, parseTopic } from '@kinerja/messaging';

/** What proves that a record was written by the relay of its agency, and unchanged. */
export type SealKeys = Readonly<{
  /** 32 bytes, base64: shared by the services of an instance, for topics that stay at home (HMAC-SHA-256). */
  bus?: string;
  /** Ed25519, PEM: the agency's, for topics that leave it. */
  feedPrivateKey?: string;
  /** By agency, PEM: as the centre registered them. */
  feedPublicKeys?: Readonly<Record<string, string>>;
}>;

export interface Seals {
  /** Whether there is a key to seal this topic with; what cannot be sealed is not sent. */
  canSeal(topic: string): boolean;
  /** Base64. @throws TypeError without a key. */
  seal(delivery: Delivery): string;
  holds(delivery: Delivery, seal: string): boolean;
}

/** Each part with its length in front, so that no two deliveries have the same bytes; of a publisher without a life there are two parts less. */
const bytesOf = ({ topic, partition, offset, key, keySeq, type, envelope, epoch }: Delivery): Buffer => {
  const parts = [topic, String(partition), String(offset), key, String(keySeq), type, envelope];
  if (epoch) parts.push(epoch.incarnation, String(epoch.begins));
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
};

const macOf = (key: Buffer, delivery: Delivery): Buffer => createHmac('sha256', key).update(bytesOf(delivery)).digest();

const equal = (left: Buffer, right: Buffer): boolean => left.length === right.length && timingSafeEqual(left, right);

const publicKeysOf = (keys: SealKeys['feedPublicKeys']): ReadonlyMap<string, KeyObject> =>
  new Map(Object.entries(keys ?? {}).map(([agency, pem]) => [agency, createPublicKey(pem)]));

/** `kinerja-seal`: over coordinates, key, sequence, type, envelope and the outbox's life, so that nothing can be moved, replayed elsewhere or renamed. */
export const sealsOf = (keys: SealKeys): Seals => {
  const bus = keys.bus === undefined ? undefined : Buffer.from(keys.bus, 'base64');
  const own = keys.feedPrivateKey === undefined ? undefined : createPrivateKey(keys.feedPrivateKey);
  const registered = publicKeysOf(keys.feedPublicKeys);
  const isFederated = (topic: string): boolean => parseTopic(topic).federated;
  return {
    canSeal: (topic) => (isFederated(topic) ? own : bus) !== undefined,
    seal: (delivery) => {
      if (isFederated(delivery.topic) && own) return sign(null, bytesOf(delivery), own).toString('base64');
      if (!isFederated(delivery.topic) && bus) return macOf(bus, delivery).toString('base64');
      throw new TypeError(`there is no key to seal ${delivery.topic} with`);
    },
    holds: (delivery, seal) => {
      const given = Buffer.from(seal, 'base64');
      if (!isFederated(delivery.topic)) return bus !== undefined && equal(macOf(bus, delivery), given);
      const key = registered.get(parseTopic(delivery.topic).agency);
      return key !== undefined && verify(null, bytesOf(delivery), key, given);
    },
  };
};
