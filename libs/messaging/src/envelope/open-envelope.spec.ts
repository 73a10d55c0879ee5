import { contract, upFrom, type Contract } from '@kinerja/contracts';
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
    [
      'an unreadable version',
      delivered((event) => ({ ...event, schemaversion: 2, data: { bill: 'b' } })),
      /version 2 .*amountRupiah/,
    ],
    ['a version that never was', delivered((event) => ({ ...event, schemaversion: 'x' })), /version x/],
    ['no version', delivered(({ schemaversion: _, ...event }) => event), /version undefined/],
    ['data that breaks the contract', delivered((event) => ({ ...event, data: { bill: 'b' } })), /amountRupiah/],
    ['a broken sum', delivered((event) => ({ ...event, data: { bill: 'b', amountRupiah: 0.5 } })), /integer/],
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

  it.each([1, 2])('drops fields that a publisher of version %d says and it does not know', (schemaversion) => {
    const data = { bill: 'b', amountRupiah: 9007199254740991, taxRupiah: 1, by: { name: 'x' } };
    const opened = open(delivered((event) => ({ ...event, schemaversion, data })));
    expect(opened).toMatchObject({ ok: true });
    expect(opened.ok && opened.value.data).toEqual({ bill: 'b', amountRupiah: 9007199254740991n });
  });

  it('brings older versions to its handlers as the newest', () => {
    const inBillsV2 = contract(
      'tests.bill-paid',
      2,
      { bill: Type.String(), amountRupiah: Type.Unsafe<bigint>({ type: 'integer' }), currency: Type.String() },
      upFrom(paidV1, (data) => ({ ...data, currency: 'IDR' })),
    );
    const inPartsV3 = contract(
      'tests.bill-paid',
      3,
      { bill: Type.String(), parts: Type.Array(Type.Unsafe<bigint>({ type: 'integer' })) },
      upFrom(inBillsV2, ({ bill, amountRupiah }) => ({ bill, parts: [amountRupiah] })),
    );
    const read = (hears: Contract, delivery: Delivery) => {
      const opened = openEnvelope([paidV1, hears])(delivery);
      return opened.ok && opened.value.data;
    };
    expect(read(inBillsV2, delivered())).toEqual({ bill: 'b-1', amountRupiah: 12n, currency: 'IDR' });
    expect(read(inPartsV3, delivered())).toEqual({ bill: 'b-1', parts: [12n] });
    const ofV2 = delivered((event) => ({
      ...event,
      schemaversion: 2,
      data: { ...(event.data as object), currency: 'IDR', x: 1 },
    }));
    expect(read(inPartsV3, ofV2)).toEqual({ bill: 'b-1', parts: [12n] });
  });

  it('knows its topics', () => {
    expect(parseTopic('dinkes.fed.surveys.v1')).toEqual({ agency: 'dinkes', context: 'surveys', federated: true });
    expect(() => parseTopic('dinkes.surveys')).toThrow(RangeError);
  });
});
