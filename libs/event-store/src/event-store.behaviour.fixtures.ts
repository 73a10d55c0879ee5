import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { behavesAcrossVersions } from './event-store-versions.behaviour.fixtures';
import { behavesInBatches } from './event-store-batches.behaviour.fixtures';
import {
  aFingerprint,
  aMove,
  aName,
  aStream,
  catalog,
  item,
  message,
  noted,
  sealing,
  type OpenStore,
  type StoreUnderTest,
} from './commit-item.fixtures';
import { UnstorableEvent } from './unstorable-event';
import type { CommitOutcome } from './event-store';
import type { SealingEventStore } from './open-event-store';

const textsIn = async (store: SealingEventStore, stream: string): Promise<unknown[]> =>
  (await store.load(stream)).events.map(({ data }) => (data as { text?: unknown }).text);

/** What every event store does. The double of the tests and the one on PostgreSQL both pass. */
export const behavesAsEventStore = (open: OpenStore): void => {
  let { store, said } = {} as StoreUnderTest;
  beforeAll(() => {
    ({ store, said } = open(catalog, sealing));
  });
  afterAll(() => store.close());

  describe('a stream', () => {
    it('begins empty', async () => {
      expect(await store.load(aStream())).toEqual({ version: 0n, events: [] });
    });

    it('gives back what was written, with its place and its cause', async () => {
      const stream = aStream();
      const paid = {
        type: 'Paid',
        data: { netRupiah: 5_527_200n, steps: ['a', { b: 1 }], none: null, left: undefined },
      };
      const written = item(stream, { events: [noted('é "x" \\ \u0007 😀'), paid] });
      const outcome = await store.commit(written);
      const { version, events } = await store.load(stream);
      expect(outcome).toEqual({ kind: 'committed', version: 2n, position: events[1]?.position });
      expect(version).toBe(2n);
      expect(events.map(({ data }) => data)).toEqual([
        { text: 'é "x" \\ \u0007 😀' },
        { netRupiah: 5_527_200n, steps: ['a', { b: 1 }], none: null },
      ]);
      expect(events[0]).toMatchObject({ type: 'Noted', stream, version: 1n, meta: written.meta });
      expect(events[1]?.position).toBe((events[0]?.position ?? 0n) + 1n);
      expect(Math.abs(Date.parse(events[0]?.recordedAt ?? '') - Date.now())).toBeLessThan(60_000);
    });

    it('derives the ids of its events from the command', async () => {
      const [one, two] = [aStream(), aStream()];
      await store.commit(item(one, { events: [noted('a'), noted('b')] }));
      await store.commit(item(two));
      const ids = [...(await store.load(one)).events, ...(await store.load(two)).events].map(({ eventId }) => eventId);
      expect(new Set(ids).size).toBe(3);
    });

    it('refuses a type that the catalog does not know, before anything is written', async () => {
      const stream = aStream();
      const unknown = item(stream, { events: [noted('a'), { type: 'Unheard', data: {} }] });
      await expect(store.commit(unknown)).rejects.toThrow('"Unheard" is not in the catalog');
      expect((await store.load(stream)).version).toBe(0n);
    });

    it.each(['a\u0000b', 'cut \ud83d'])('refuses %j, which no read model can hold, naming it', async (text) => {
      const stream = aStream();
      const nested = { type: 'Paid', data: { steps: [{ a: 'good' }, { b: text }] } };
      const refused = store.commit(item(stream, { events: [noted('a'), nested] }));
      await expect(refused).rejects.toThrow(new UnstorableEvent('Paid', 'steps[1].b'));
      await expect(store.commit(item(stream, { events: [noted(text)] }))).rejects.toThrow(UnstorableEvent);
      expect((await store.load(stream)).version).toBe(0n);
    });

    it('refuses ids that are none', async () => {
      await expect(store.commit(item(aStream(), { commandId: 'seven' }))).rejects.toThrow('not a command id');
      await expect(store.commit(item(aStream(), { fingerprint: 'abc' }))).rejects.toThrow('fingerprint');
    });
  });

  describe('the expected version', () => {
    const conflict = (expected: unknown, actual: bigint) => ({ kind: 'conflict', expected, actual });

    it('is met or told', async () => {
      const stream = aStream();
      const commit = async (expected: bigint | 'none' | 'exists' | 'any') => store.commit(item(stream, { expected }));
      expect(await commit('exists')).toEqual(conflict('exists', 0n));
      expect(await commit(1n)).toEqual(conflict(1n, 0n));
      expect(await commit('none')).toMatchObject({ kind: 'committed', version: 1n });
      expect(await commit('none')).toEqual(conflict('none', 1n));
      expect(await commit(1n)).toMatchObject({ kind: 'committed', version: 2n });
      expect(await commit(1n)).toEqual(conflict(1n, 2n));
      expect(await commit(7n)).toEqual(conflict(7n, 2n));
      expect(await commit('exists')).toMatchObject({ kind: 'committed', version: 3n });
      expect(await commit('any')).toMatchObject({ kind: 'committed', version: 4n });
      expect(await textsIn(store, stream)).toHaveLength(4);
    });

    it('holds for a command that writes no event', async () => {
      const stream = aStream();
      await store.commit(item(stream));
      expect(await store.commit(item(stream, { events: [], expected: 0n }))).toEqual(conflict(0n, 1n));
      const head = await store.head();
      const outcome = await store.commit(item(stream, { events: [], expected: 1n }));
      expect(outcome).toEqual({ kind: 'committed', version: 1n, position: head });
    });
  });

  describe('a command', () => {
    it('is carried out once; a repeat gets the recorded outcome', async () => {
      const [stream, commandId] = [aStream(), randomUUID()];
      const first = await store.commit(item(stream, { commandId, expected: 'none' }));
      await store.commit(item(stream));
      const again = await store.commit(item(stream, { commandId, expected: 'none' }));
      expect(again).toEqual({ kind: 'duplicate', of: first });
      expect(await store.outcomeOf(commandId)).toEqual({ ...first, fingerprint: aFingerprint });
      expect(await textsIn(store, stream)).toHaveLength(2);
    });

    it('is not another one with the same id', async () => {
      const [stream, commandId] = [aStream(), randomUUID()];
      await store.commit(item(stream, { commandId }));
      const other = item(stream, { commandId, fingerprint: 'a'.repeat(64) });
      expect(await store.commit(other)).toEqual({ kind: 'reused', commandId });
      expect(await textsIn(store, stream)).toHaveLength(1);
    });

    it('leaves no trace when it was refused, and may come again', async () => {
      const [stream, commandId] = [aStream(), randomUUID()];
      await store.commit(item(stream, { commandId, expected: 5n }));
      expect(await store.outcomeOf(commandId)).toBeUndefined();
      expect(await store.commit(item(stream, { commandId, expected: 0n }))).toMatchObject({ kind: 'committed' });
    });
  });

  describe('a reserved name', () => {
    it('belongs to one stream until it gives it back', async () => {
      const [one, two, name] = [aStream(), aStream(), aName()];
      expect(await store.commit(item(one, { take: [name] }))).toMatchObject({ kind: 'committed' });
      expect(await store.commit(item(one, { take: [name] }))).toMatchObject({ kind: 'committed' });
      const refused = { kind: 'reserved', ...name, owner: one };
      expect(await store.commit(item(two, { take: [aName(), name] }))).toEqual(refused);
      expect(await store.commit(item(two, { release: [name] }))).toMatchObject({ kind: 'committed' });
      expect(await store.commit(item(two, { take: [name] }))).toEqual(refused);
      await store.commit(item(one, { release: [name] }));
      expect(await store.commit(item(two, { take: [name] }))).toMatchObject({ kind: 'committed' });
    });

    it('is not taken by a command that is refused', async () => {
      const [one, two, name] = [aStream(), aStream(), aName()];
      await store.commit(item(one, { take: [name], expected: 9n }));
      expect(await store.commit(item(two, { take: [name] }))).toMatchObject({ kind: 'committed' });
    });
  });

  describe('a consumer', () => {
    it('steps over a message together with its effect, once', async () => {
      const [stream, consumer] = [aStream(), randomUUID()];
      expect(await store.commit(item(stream, { inbox: aMove(0n, consumer) }))).toMatchObject({ kind: 'committed' });
      const stale = { kind: 'stale-inbox', nextOffset: 1n };
      expect(await store.commit(item(stream, { inbox: aMove(0n, consumer) }))).toEqual(stale);
      expect(await store.commit(item(stream, { inbox: aMove(2n, consumer) }))).toEqual(stale);
      expect(await store.commit(item(stream, { inbox: aMove(1n, consumer), events: [] }))).toMatchObject({
        version: 1n,
      });
      expect(await textsIn(store, stream)).toHaveLength(1);
    });

    it('stays where it is when the command is refused, and moves on when it was carried out before', async () => {
      const [stream, consumer, commandId] = [aStream(), randomUUID(), randomUUID()];
      await store.commit(item(stream, { commandId }));
      const refused = item(stream, { inbox: aMove(0n, consumer), expected: 9n });
      expect(await store.commit(refused)).toMatchObject({ kind: 'conflict' });
      const again = await store.commit(item(stream, { commandId, inbox: aMove(0n, consumer) }));
      expect(again).toMatchObject({ kind: 'duplicate' });
      expect(await store.commit(item(stream, { inbox: aMove(1n, consumer) }))).toMatchObject({ kind: 'committed' });
    });
  });

  describe('what is announced', () => {
    it('gets an offset per partition and a sequence per key, without holes', async () => {
      const topic = `dinas.${randomUUID()}.v1`;
      const messages = [message(topic, 0, 'a', '{"n":1}'), message(topic, 1, 'b'), message(topic, 0, 'c')];
      await store.commit(item(aStream(), { messages }));
      await store.commit(item(aStream(), { expected: 9n, messages }));
      await store.commit(item(aStream(), { messages: [message(topic, 0, 'a', '{"n":2}'), message(topic, 0, 'a')] }));
      const rows = [...(await said(topic))].sort((x, y) => x.partition - y.partition || Number(x.offset - y.offset));
      expect(rows.map(({ partition, offset, key, keySeq }) => [partition, offset, key, keySeq])).toEqual([
        [0, 0n, 'a', 1n],
        [0, 1n, 'c', 1n],
        [0, 2n, 'a', 2n],
        [0, 3n, 'a', 3n],
        [1, 0n, 'b', 1n],
      ]);
      expect(rows[2]?.envelope).toBe('{"n":2}');
    });
  });

  describe('the log', () => {
    it('is read in the order of its positions, from anywhere', async () => {
      const before = await store.head();
      for (let count = 0; count < 5; count += 1)
        await store.commit(item(aStream(), { events: [noted('a'), noted('b')] }));
      expect(await store.head()).toBe(before + 10n);
      const read = await store.read(before + 3n, 4);
      expect(read.map(({ position }) => position)).toEqual([4n, 5n, 6n, 7n].map((step) => before + step));
      expect(await store.read(before + 10n, 4)).toEqual([]);
    });

    it('wakes its readers after an append until they leave', async () => {
      let woken = 0;
      const leave = store.onAppend(() => (woken += 1));
      await store.commit(item(aStream()));
      await store.commit(item(aStream(), { events: [] }));
      leave();
      await store.commit(item(aStream()));
      expect(woken).toBe(1);
    });

    it('lifts old events to the present version and refuses what it cannot lift', async () => {
      const stream = aStream();
      await store.commit(item(stream));
      const upcasters = {
        1: ({ text }: { text: string }) => ({ words: [text] }),
        2: (data: object) => ({ ...data, tone: 'unknown' }),
      };
      const lifted = await open({ Noted: { version: 3, upcasters } }).store.load(stream);
      expect(lifted.events[0]?.data).toEqual({ words: ['hello'], tone: 'unknown' });
      await expect(open({ Noted: { version: 2 } }).store.load(stream)).rejects.toThrow('no upcaster to version 2');
      await expect(open({ Other: { version: 1 } }).store.load(stream)).rejects.toThrow('"Noted" is not in the catalog');
    });
  });

  describe('a personal field', () => {
    const registered = (person: string) => ({
      type: 'Registered',
      data: { person, name: 'Siti', nip: '19800101', unit: 'u1' },
    });

    it('is sealed in the log and open to its readers, until the key of the person is destroyed', async () => {
      const [stream, other, person] = [aStream(), aStream(), randomUUID()];
      await store.commit(item(stream, { events: [registered(person)] }));
      await store.commit(item(other, { events: [registered(randomUUID())] }));
      expect((await store.load(stream)).events[0]?.data).toEqual({ person, name: 'Siti', nip: '19800101', unit: 'u1' });
      await store.erase(person, 'identity');
      expect((await store.load(stream)).events[0]?.data).toEqual({ person, name: null, nip: null, unit: 'u1' });
      expect((await store.load(other)).events[0]?.data).toMatchObject({ name: 'Siti' });
    });

    it('is sealed for its own purpose: who forgets the one keeps the other', async () => {
      const [stream, person] = [aStream(), randomUUID()];
      const banked = { type: 'Banked', data: { person, account: '113-1' } };
      await store.commit(item(stream, { events: [registered(person), banked] }));
      await store.erase(person, 'payroll');
      const { events } = await store.load(stream);
      expect(events.map(({ data }) => data)).toEqual([
        { person, name: 'Siti', nip: '19800101', unit: 'u1' },
        { person, account: null },
      ]);
    });

    it('is not written for a person whose key was destroyed', async () => {
      const [stream, person] = [aStream(), randomUUID()];
      await store.erase(person, 'identity');
      await expect(store.commit(item(stream, { events: [registered(person)] }))).rejects.toThrow('was destroyed');
    });

    it('is refused before it is sealed when no read model could hold it', async () => {
      const { data } = registered(randomUUID());
      const padded = { type: 'Registered', data: { ...data, name: 'Siti\u0000' } };
      await expect(store.commit(item(aStream(), { events: [padded] }))).rejects.toThrow(
        new UnstorableEvent('Registered', 'name'),
      );
    });

    it('needs the wrapping key of the instance', () => {
      expect(() => open(catalog)).toThrow('needs sealing.wrappingKey');
    });
  });

  behavesAcrossVersions(open);
  behavesInBatches(() => store);

  it('gives 24 writers versions without holes, and each command one effect (property)', async () => {
    const oneCommand = fc.record({
      stream: fc.integer({ min: 0, max: 4 }),
      sent: fc.integer({ min: 1, max: 4 }),
      events: fc.integer({ min: 0, max: 3 }),
    });
    const plans = fc.array(fc.array(oneCommand, { minLength: 1, maxLength: 6 }), { minLength: 24, maxLength: 24 });
    const property = fc.asyncProperty(plans, async (writers) => {
      const streams = Array.from({ length: 5 }, aStream);
      const run = async (writer: (typeof writers)[number]): Promise<[number, CommitOutcome[]][]> => {
        const done: [number, CommitOutcome[]][] = [];
        for (const { stream, sent, events } of writer) {
          const commandId = randomUUID();
          const one = item(streams[stream] ?? '', {
            commandId,
            events: Array.from({ length: events }, () => noted(commandId)),
          });
          done.push([events, await Promise.all(Array.from({ length: sent }, () => store.commit(one)))]);
        }
        return done;
      };
      const answers = (await Promise.all(writers.map(run))).flat();
      for (const [, outcomes] of answers) {
        const kinds = outcomes.map(({ kind }) => kind).sort();
        expect(kinds).toEqual(['committed', ...outcomes.slice(1).map(() => 'duplicate')]);
      }
      const loaded = await Promise.all(streams.map((stream) => store.load(stream)));
      for (const { events } of loaded)
        expect(events.map(({ version }) => version)).toEqual(events.map((_, at) => BigInt(at + 1)));
      const total = loaded.reduce((sum, { events }) => sum + events.length, 0);
      expect(total).toBe(answers.reduce((sum, [events]) => sum + events, 0));
    });
    await fc.assert(property, { numRuns: 15 });
  }, 60_000);
};
