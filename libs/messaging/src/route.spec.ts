import { announce } from '@kinerja/contracts';
import { periodOpenedV1 } from '@kinerja/planning-contracts';
import { partitionOf } from './envelope/partition';
import { causedNow, counted, federatedTopic, paid, paidV1, routed, topic } from './messaging.fixtures';
import { MAX_ENVELOPE_BYTES } from './envelope/delivery-fault';
import { BrokenContract } from './route';

const only = <Value>(values: readonly Value[]): Value => {
  const [value] = values;
  if (value === undefined || values.length !== 1) throw new Error(`one was expected, not ${values.length}`);
  return value;
};

describe('routeTo', () => {
  it('writes a CloudEvent to the topic of the context', () => {
    const cause = causedNow();
    const message = only(routed(announce(paidV1, 'b-1', { bill: 'b-1', amountRupiah: 5_527_200n }), cause));
    expect(message).toMatchObject({ topic, key: 'b-1', partition: partitionOf('b-1'), type: 'tests.bill-paid' });
    expect(JSON.parse(message.envelope)).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      source: 'urn:kinerja:diskominfo:tests',
      type: 'tests.bill-paid',
      time: '2026-10-31T08:00:00.000Z',
      subject: 'b-1',
      datacontenttype: 'application/json',
      dataschema: 'kinerja:tests.bill-paid.v1',
      schemaversion: 1,
      partitionkey: 'b-1',
      agency: 'diskominfo',
      correlationid: cause.meta.correlationId,
      causationid: cause.eventId,
      data: { bill: 'b-1', amountRupiah: 5_527_200 },
    });
  });

  it('sends a federated contract to the topic that leaves the agency too, as the same event', () => {
    const messages = counted('unit-1');
    expect(messages.map((message) => message.topic)).toEqual([topic, federatedTopic]);
    expect(new Set(messages.map(({ envelope }) => envelope)).size).toBe(1);
  });

  it('keeps what is not federated at home', () => expect(paid('b').map((message) => message.topic)).toEqual([topic]));

  it('gives the same announcement of the same event the same id, and another one another', () => {
    const idOf = (amountRupiah: bigint): unknown =>
      JSON.parse(only(routed(announce(paidV1, 'b', { bill: 'b', amountRupiah }), cause)).envelope).id;
    const cause = causedNow();
    expect(idOf(1n)).toBe(idOf(1n));
    expect(idOf(2n)).not.toBe(idOf(1n));
  });

  it('throws when a message breaks its own contract', () => {
    const broken = { contract: paidV1, key: 'b', data: { bill: 7, extra: true } };
    expect(() => routed(broken, causedNow())).toThrow(BrokenContract);
    expect(() => routed(broken, causedNow())).toThrow(
      /amountRupiah.*additional properties "extra".*bill must be string/,
    );
  });

  it.each(['', 'b\u0000', 'b\ud83d', 'b'.repeat(501)])('throws when no inbox could keep the key: %j', (key) =>
    expect(() => routed(announce(paidV1, key, { bill: 'b', amountRupiah: 1n }), causedNow())).toThrow(/: its key h/),
  );

  it("throws when a service says another's contract", () =>
    expect(() =>
      routed(announce(periodOpenedV1, '2026-10', { month: '2026-10', closesOn: '2026-11-05' }), causedNow()),
    ).toThrow('planning.period-opened is not for tests to say'));

  describe('a message near the limit (F22)', () => {
    const cause = causedNow();
    const said = (bill: string) => only(routed(announce(paidV1, 'b', { bill, amountRupiah: 1n }), cause)).envelope;
    const ofBytes = (bytes: number) => said('x'.repeat(bytes - Buffer.byteLength(said(''))));

    it.each([MAX_ENVELOPE_BYTES - 1, MAX_ENVELOPE_BYTES])('is said with %i bytes', (bytes) =>
      expect(Buffer.byteLength(ofBytes(bytes))).toBe(bytes),
    );

    it('is refused with one byte more, by an error that says how much it was', () =>
      expect(() => ofBytes(MAX_ENVELOPE_BYTES + 1)).toThrow(
        expect.objectContaining({ name: 'MessageTooLarge', type: 'tests.bill-paid', bytes: MAX_ENVELOPE_BYTES + 1 }),
      ));
  });
});
