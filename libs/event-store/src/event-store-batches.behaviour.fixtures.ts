import { randomUUID } from 'node:crypto';
import { aMove, aName, aStream, item, noted } from './commit-item.fixtures';
import type { SealingEventStore } from './open-event-store';

/** Commands that come at the same time share a batch, and yet each has an outcome of its own. */
export const behavesInBatches = (opened: () => SealingEventStore): void => {
  let store: SealingEventStore;
  beforeAll(() => {
    store = opened();
  });

  describe('commands at the same time', () => {
    it('do not fail because a neighbour is refused', async () => {
      const [stream, name] = [aStream(), aName()];
      await store.commit(item(stream, { take: [name] }));
      const outcomes = await Promise.all([
        store.commit(item(aStream())),
        store.commit(item(stream, { expected: 7n })),
        store.commit(item(aStream(), { take: [name] })),
        store.commit(item(aStream(), { expected: 'exists' })),
        store.commit(item(aStream(), { expected: 'none' })),
      ]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['committed', 'conflict', 'reserved', 'conflict', 'committed']);
    });

    it('see what those before them did to the same stream', async () => {
      const stream = aStream();
      const outcomes = await Promise.all([
        store.commit(item(stream, { expected: 'none', events: [noted('a'), noted('b')] })),
        store.commit(item(stream, { expected: 'none' })),
        store.commit(item(stream, { expected: 2n })),
        store.commit(item(stream, { expected: 'exists' })),
        store.commit(item(stream, { expected: 'any', events: [] })),
      ]);
      expect(outcomes.map((outcome) => ('version' in outcome ? outcome.version : outcome.kind))).toEqual([
        2n,
        'conflict',
        3n,
        4n,
        4n,
      ]);
    });

    it.each(['any', 'none'] as const)('let one of two take a name (%s)', async (expected) => {
      const name = aName();
      const outcomes = await Promise.all([
        store.commit(item(aStream(), { expected, take: [name] })),
        store.commit(item(aStream(), { expected, take: [name] })),
      ]);
      expect(outcomes.map(({ kind }) => kind)).toEqual(['committed', 'reserved']);
    });

    it('give a name back although nothing else about them has to be looked up', async () => {
      const [stream, name] = [aStream(), aName()];
      await store.commit(item(stream, { expected: 'none', take: [name] }));
      expect(await store.commit(item(stream, { expected: 1n, release: [name] }))).toMatchObject({ kind: 'committed' });
      expect(await store.commit(item(aStream(), { expected: 'none', take: [name] }))).toMatchObject({
        kind: 'committed',
      });
    });

    it('step over a message although nothing else about them has to be looked up', async () => {
      const [stream, consumer] = [aStream(), randomUUID()];
      await store.commit(item(stream, { expected: 'none', inbox: aMove(0n, consumer) }));
      const again = item(stream, { expected: 1n, inbox: aMove(0n, consumer) });
      expect(await store.commit(again)).toEqual({ kind: 'stale-inbox', nextOffset: 1n });
    });

    it('let one of many win at the same version', async () => {
      const stream = aStream();
      await store.commit(item(stream));
      const races = Array.from({ length: 50 }, () => store.commit(item(stream, { expected: 1n })));
      const kinds = (await Promise.all(races)).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'conflict')).toHaveLength(49);
    });

    it('are told apart from their own repeats', async () => {
      const [stream, commandId] = [aStream(), randomUUID()];
      const sent = Array.from({ length: 4 }, () => store.commit(item(stream, { commandId, expected: 'none' })));
      const kinds = (await Promise.all(sent)).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['committed', 'duplicate', 'duplicate', 'duplicate']);
      expect((await store.load(stream)).version).toBe(1n);
    });

    it('keep gapless positions over hundreds of them', async () => {
      const before = await store.head();
      const sent = Array.from({ length: 400 }, (_, nth) =>
        store.commit(item(aStream(), { expected: nth % 10 === 0 ? 3n : 'none', events: [noted('a'), noted('b')] })),
      );
      const outcomes = await Promise.all(sent);
      const committed = outcomes.filter(({ kind }) => kind === 'committed');
      expect(committed).toHaveLength(360);
      expect(await store.head()).toBe(before + 720n);
      const positions = (await store.read(before, 1_000)).map(({ position }) => position);
      expect(positions).toEqual(positions.map((_, at) => before + BigInt(at) + 1n));
      const last = outcomes.map((outcome) => (outcome.kind === 'committed' ? outcome.position : 0n));
      expect(new Set(last).size).toBe(361);
    });
  });
};
