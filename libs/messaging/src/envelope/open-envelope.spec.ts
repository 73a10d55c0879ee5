import { contract } from '@kinerja/contracts';
import { Type } from 'typebox';
import { countedV1, counted, outboxOf, paid, paidV1 } from '../messaging.fixtures';
import type { Delivery } from './message';
import { openEnvelope } from './open-envelope';
import { parseTopic } from './topic';

const open = openEnvelope([paidV1, countedV1]);
const delivered = (change: (event: Record<string, unknown>) => object = (event) => event): Delivery => {
  const [delivery] = outboxOf(paid('b-1', 12n));
  if (!delivery) throw new Error('nothing was published');
  return { ...delivery, envelope: JSON.stringify(change(JSON.parse(delivery.envelope))) };
};

describe('openEnvelope', () => {
  it('hands out attributes, coordinates and money as bigint', () => {
    const opened = open(delivered());
    expect(opened).toMatchObject({
      ok: true,
      value: {
        type: 'tests.bill-paid',
        context: 'tests',
        agency: 'diskominfo',
        key: 'b-1',
        keySeq: 1n,
        offset: 0n,
        sequence: '00000000000000000001',
        data: { bill: 'b-1', amountRupiah: 12n },
      },
    });
  });

  it.each<[string, Delivery, RegExp]>([
    ['no JSON', { ...delivered(), envelope: '{"specversion"' }, /no JSON/],
    ['another CloudEvents version', delivered((event) => ({ ...event, specversion: '0.3' })), /0\.3/],
    ['an unknown version of the contract', delivered((event) => ({ ...event, schemaversion: 2 })), /version 2/],
    ['data that breaks the contract', delivered((event) => ({ ...event, data: { bill: 'b' } })), /amountRupiah/],
    ['a broken sum', delivered((event) => ({ ...event, data: { bill: 'b', amountRupiah: 0.5 } })), /integer/],
    ['an unknown field', delivered((event) => ({ ...event, data: { bill: 'b', amountRupiah: 1, x: 1 } })), /"x"/],
    ['another agency on this topic', delivered((event) => ({ ...event, agency: 'dinkes' })), /dinkes spoke/],
    [
      'another source',
      delivered((event) => ({ ...event, source: 'urn:kinerja:diskominfo:identity' })),
      /identity spoke/,
    ],
    [
      'another type than announced',
      delivered((event) => ({ ...event, type: 'tests.unit-counted' })),
      /is not tests.bill-paid/,
    ],
    ['another key', delivered((event) => ({ ...event, partitionkey: 'b-2' })), /partition key/],
    ['no id', delivered(({ id: _, ...event }) => event), /id is missing/],
  ])('refuses %s', (_, delivery, reason) => {
    const opened = open(delivery);
    expect(opened).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('refuses a contract that is not federated on a topic that leaves the agency', () => {
    const [, federatedCopy] = outboxOf(counted('u'));
    if (!federatedCopy) throw new Error('nothing federated');
    const local = { ...contract('tests.unit-counted', 1, { count: Type.Integer() }) };
    expect(open(federatedCopy).ok).toBe(true);
    expect(openEnvelope([local])(federatedCopy)).toEqual({
      ok: false,
      reason: expect.stringContaining('may not leave'),
    });
  });

  it('knows its topics', () => {
    expect(parseTopic('dinkes.fed.surveys.v1')).toEqual({ agency: 'dinkes', context: 'surveys', federated: true });
    expect(() => parseTopic('dinkes.surveys')).toThrow(RangeError);
  });
});
