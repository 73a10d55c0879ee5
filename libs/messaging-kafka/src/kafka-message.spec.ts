import { generateKeyPairSync } from 'node:crypto';
import type { KafkaMessage } from 'kafkajs';
import { counted, federatedTopic, outboxOf, paid } from '@kinerja/messaging-fixtures';
import type { Delivery } from '@kinerja/messaging';
import { fromRecord, toRecord } from './kafka-message';
import { sealsOf } from './seal';

const asRead = (record: ReturnType<typeof toRecord>): KafkaMessage =>
  ({
    key: Buffer.from(String(record.key)),
    value: Buffer.from(String(record.value)),
    headers: Object.fromEntries(
      Object.entries(record.headers ?? {}).map(([name, text]) => [name, Buffer.from(String(text))]),
    ),
    offset: '77',
  }) as unknown as KafkaMessage;

const seals = sealsOf({ bus: Buffer.alloc(32, 7).toString('base64') });
const [delivery] = outboxOf(paid('b', 5n));

describe('a delivery as a Kafka record', () => {
  if (!delivery) throw new Error('nothing was published');

  it('comes back the same, with the outbox offset and not the broker offset', () =>
    expect(fromRecord(delivery, asRead(toRecord(delivery, seals)), seals)).toEqual({ ok: true, value: delivery }));

  it('carries the life of the outbox it comes from', () => {
    const alive = { ...delivery, epoch: { incarnation: '018f3c7e-0000-4000-8000-000000000009', begins: 3n } };
    expect(fromRecord(alive, asRead(toRecord(alive, seals)), seals)).toEqual({ ok: true, value: alive });
  });

  it.each([
    undefined,
    Buffer.from('018f3c7e-0000-4000-8000-00000000000a@3'),
    Buffer.from('018f3c7e-0000-4000-8000-000000000009@4'),
    Buffer.from('neither'),
  ])('F73: is refused with another epoch than it was sealed with: %s', (written) => {
    const alive = { ...delivery, epoch: { incarnation: '018f3c7e-0000-4000-8000-000000000009', begins: 3n } };
    const record = asRead(toRecord(alive, seals));
    const headers = { ...record.headers, 'kinerja-incarnation': written };
    expect(fromRecord(alive, Object.assign(record, { headers }), seals)).toEqual({
      ok: false,
      reason: 'its seal does not hold',
    });
  });

  it('is a whole CloudEvent to others, with its sequence', () =>
    expect(JSON.parse(String(toRecord(delivery, seals).value))).toMatchObject({
      specversion: '1.0',
      type: 'tests.bill-paid',
      sequence: '00000000000000000001',
    }));

  it.each([{}, { 'kinerja-offset': Buffer.from('x') }, { 'kinerja-key-seq': Buffer.from('-1') }])(
    'is nothing without the coordinates that a relay gives it: %j',
    (headers) => {
      const record = asRead(toRecord(delivery, seals));
      const spoilt = Object.keys(headers).length === 0 ? {} : { ...record.headers, ...headers };
      expect(fromRecord(delivery, Object.assign(record, { headers: spoilt }), seals)).toMatchObject({ ok: false });
    },
  );
});

describe('a record that holds its seal and what no inbox can keep', () => {
  if (!delivery) throw new Error('nothing was published');
  const incarnation = '018f3c7e-0000-4000-8000-000000000009';
  it.each<[string, Partial<Delivery>, string]>([
    ['a NUL in its key', { key: 'b\u0000' }, 'its key holds a control-character'],
    ['a key without end', { key: 'b'.repeat(501) }, 'its key has 501 characters'],
    ['no type', { type: '' }, 'its type has 0 characters'],
    ['a NUL in its type', { type: 'tests.\u0000' }, 'its type holds a control-character'],
    ['a NUL in its envelope', { envelope: '{"data":"\u0000"}' }, 'its envelope holds what no table can hold'],
    ['sequence 0', { keySeq: 0n }, 'its place is no number'],
    ['an envelope without end', { envelope: `{"data":"${'x'.repeat(600_000)}"}` }, 'its envelope has 600011 bytes'],
  ])('is refused: %s', (_, fault, reason) => {
    const spoilt = { ...delivery, ...fault };
    expect(fromRecord(spoilt, asRead(toRecord(spoilt, seals)), seals)).toEqual({ ok: false, reason });
  });

  it('is taken with an incarnation that is a UUID, and with no other', () => {
    const from = (id: string) => ({ ...delivery, epoch: { incarnation: id, begins: 0n } });
    const read = (id: string) => fromRecord(delivery, asRead(toRecord(from(id), seals)), seals);
    expect([read(incarnation).ok, read('-'.repeat(36)).ok]).toEqual([true, false]);
  });
});

describe('a federated record', () => {
  const pairs = { diskominfo: generateKeyPairSync('ed25519'), dinkes: generateKeyPairSync('ed25519') };
  const sealedBy = (agency: keyof typeof pairs) =>
    sealsOf({ feedPrivateKey: pairs[agency].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() });
  const registered = Object.entries(pairs).map(
    ([agency, { publicKey }]) => [agency, publicKey.export({ type: 'spki', format: 'pem' }).toString()] as const,
  );
  const centre = sealsOf({ feedPublicKeys: Object.fromEntries(registered) });
  const [, said] = outboxOf(counted('unit-1', 7));
  if (said?.topic !== federatedTopic) throw new Error('nothing left the agency');

  it('comes to the centre under the key of its agency', () =>
    expect(fromRecord(said, asRead(toRecord(said, sealedBy('diskominfo'))), centre)).toEqual({
      ok: true,
      value: said,
    }));

  it('F73: is refused under the key of another agency that is registered too', () =>
    expect(fromRecord(said, asRead(toRecord(said, sealedBy('dinkes'))), centre)).toEqual({
      ok: false,
      reason: 'its seal does not hold',
    }));

  it('F73: is refused on the topic of another agency, where a copy of it may have been put', () => {
    const place = { ...said, topic: 'dinkes.fed.tests.v1' };
    expect(fromRecord(place, asRead(toRecord(said, sealedBy('diskominfo'))), centre)).toMatchObject({ ok: false });
  });
});
