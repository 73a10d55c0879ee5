import { generateKeyPairSync } from 'node:crypto';
import type { Delivery } from '@kinerja/messaging';
import { agency, counted, federatedTopic, outboxOf, topic } from '@kinerja/messaging-fixtures';
import { sealsOf } from './seal';

const keysOf = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    registered: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};

const [ours, theirs] = [keysOf(), keysOf()];
const bus = Buffer.alloc(32, 7).toString('base64');
const publisher = sealsOf({ bus, feedPrivateKey: ours.own });
const stranger = sealsOf({ bus: Buffer.alloc(32, 8).toString('base64'), feedPrivateKey: theirs.own });
const reader = sealsOf({ bus, feedPublicKeys: { [agency]: ours.registered, dinkes: theirs.registered } });

const epoch = { incarnation: '018f3c7e-0000-4000-8000-000000000009', begins: 3n };

const withoutEpoch = (wanted: string): Delivery => {
  const found = outboxOf(counted('unit-1', 7)).find((delivery) => delivery.topic === wanted);
  if (!found) throw new Error(`nothing was published to ${wanted}`);
  return found;
};
const on = (wanted: string): Delivery => ({ ...withoutEpoch(wanted), epoch });

/** What somebody who can write to the broker might change. */
const changes: readonly (readonly [string, Partial<Delivery>])[] = [
  ['partition', { partition: 11 }],
  ['offset', { offset: 9n }],
  ['key', { key: 'unit-2' }],
  ['sequence of the key', { keySeq: 2n }],
  ['type', { type: 'tests.bill-paid' }],
  ['envelope', { envelope: '{}' }],
  ['incarnation', { epoch: { ...epoch, incarnation: '018f3c7e-0000-4000-8000-00000000000a' } }],
  ['offset at which the epoch begins', { epoch: { ...epoch, begins: 4n } }],
];

describe.each([
  ['at home (HMAC)', topic],
  ['that leaves the agency (Ed25519)', federatedTopic],
])('the seal of a record on a topic %s', (_, where) => {
  const delivery = on(where);
  const seal = publisher.seal(delivery);

  it('holds', () => expect(reader.holds(delivery, seal)).toBe(true));

  it.each(changes)('F73: does not hold for another %s', (_what, change) =>
    expect(reader.holds({ ...delivery, ...change }, seal)).toBe(false),
  );

  it('F73: does not hold when the life was taken away, or put where there was none', () => {
    const lifeless = withoutEpoch(where);
    expect(reader.holds(lifeless, seal)).toBe(false);
    expect(reader.holds(delivery, publisher.seal(lifeless))).toBe(false);
  });

  it('F73: is not made by the key of somebody else', () =>
    expect(reader.holds(delivery, stranger.seal(delivery))).toBe(false));

  it.each(['', 'AAAA', 'not base64!', Buffer.alloc(64).toString('base64'), Buffer.alloc(32).toString('base64')])(
    'F73: is not %j',
    (forged) => expect(reader.holds(delivery, forged)).toBe(false),
  );
});

describe('the seal of a federated record', () => {
  const delivery = on(federatedTopic);

  it('F73: holds for another agency on its own topic only', () => {
    const elsewhere = { ...delivery, topic: federatedTopic.replace(agency, 'dinkes') };
    expect(reader.holds(elsewhere, stranger.seal(elsewhere))).toBe(true);
    expect(reader.holds({ ...elsewhere, topic: federatedTopic }, stranger.seal(elsewhere))).toBe(false);
  });

  it('F73: of an agency that the centre has not registered is refused', () => {
    const unknown = { ...delivery, topic: federatedTopic.replace(agency, 'unknown') };
    expect(reader.holds(unknown, publisher.seal(unknown))).toBe(false);
  });

  it('is not made with the key of the topics at home, nor the other way round', () => {
    const home = sealsOf({ bus });
    expect([home.canSeal(topic), home.canSeal(federatedTopic)]).toEqual([true, false]);
    expect(() => home.seal(delivery)).toThrow(TypeError);
    expect(() => sealsOf({ feedPrivateKey: ours.own }).seal(on(topic))).toThrow(TypeError);
  });
});
