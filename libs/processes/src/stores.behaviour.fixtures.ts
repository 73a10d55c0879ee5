import { uuidv7 } from '@kinerja/clock';
import type { ParkedEvent, ReactionStore } from './reaction-store';
import type { WorkStore } from './work-store';

const parked = (position: bigint, stream: string): ParkedEvent => ({
  ...{ position, stream, eventType: 'JarFilled' },
  reason: 'Error: broken',
});

/** What both kinds of store promise; each test has names of its own. */
export const describeStores = (name: string, open: () => Readonly<{ reactions: ReactionStore; work: WorkStore }>) =>
  describe(name, () => {
    it('moves a checkpoint from where it stands and from nowhere else', async () => {
      const { reactions } = open();
      const reaction = uuidv7();
      const move = (from: bigint, to: bigint) => reactions.move({ name: reaction, from, to, parked: [] });
      expect(await reactions.position(reaction)).toBe(0n);
      expect(await move(3n, 4n)).toBe(false);
      expect(await move(0n, 3n)).toBe(true);
      expect(await move(0n, 9n)).toBe(false);
      expect(await move(3n, 7n)).toBe(true);
      expect(await reactions.position(reaction)).toBe(7n);
    });

    it('parks with the move, and nothing where it does not move', async () => {
      const { reactions } = open();
      const reaction = uuidv7();
      await reactions.move({ name: reaction, from: 0n, to: 5n, parked: [parked(2n, 'a'), parked(4n, 'b')] });
      await reactions.move({ name: reaction, from: 0n, to: 6n, parked: [parked(6n, 'c')] });
      expect(await reactions.parkedStreams(reaction)).toEqual(new Set(['a', 'b']));
      expect((await reactions.parkedCounts()).get(reaction)).toBe(2);
    });

    it('offers the first event of each stream, the next when that is settled', async () => {
      const { reactions } = open();
      const reaction = uuidv7();
      const events = [parked(1n, 'a'), parked(2n, 'b'), parked(3n, 'a')];
      await reactions.move({ name: reaction, from: 0n, to: 3n, parked: events });
      expect(await reactions.due(reaction)).toEqual([1n, 2n]);
      await reactions.settle(reaction, 1n);
      expect(await reactions.due(reaction)).toEqual([2n, 3n]);
      for (const position of [2n, 3n]) await reactions.settle(reaction, position);
      expect((await reactions.parkedCounts()).has(reaction)).toBe(false);
    });

    it('keeps work until it is finished, as it was begun first', async () => {
      const { work } = open();
      const [process, id, cause] = [uuidv7(), uuidv7(), { correlationId: 'c' }];
      await work.add(process, { id, item: { month: '2026-10' }, cause });
      await work.add(process, { id, item: { month: '2026-11' }, cause });
      expect(await work.find(process, id)).toEqual({ id, item: { month: '2026-10' }, cause });
      const refused = [{ part: 'somebody', code: 'no' }];
      await work.note(process, id, { done: 3, parts: 4, refused });
      expect(await work.unfinished(process)).toEqual([{ process, id, done: 3, parts: 4, refused }]);
      await work.finish(process, id);
      await work.add(process, { id, item: {}, cause });
      expect([await work.find(process, id), await work.unfinished(process)]).toEqual([undefined, []]);
    });
  });
