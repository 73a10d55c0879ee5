import { aStream, item, noted, type OpenStore } from './commit-item.fixtures';
import type { EventStore, Recorded } from './event-store';

const upcasters = { 1: ({ text }: { text: string }) => ({ words: [text] }) };
const dataOf = (events: readonly Recorded[]): unknown[] => events.map(({ data }) => data);

/** Two builds of a service on one log, as while one replaces the other. */
export const behavesAcrossVersions = (open: OpenStore): void => {
  describe('a log that two builds write', () => {
    let older: EventStore;
    let newer: EventStore;
    beforeAll(() => {
      older = open({ Noted: { version: 1 } }).store;
      newer = open({ Noted: { version: 2, upcasters } }).store;
    });
    afterAll(async () => {
      await older.close();
      await newer.close();
    });

    it('is read with both versions side by side by the newer; the older guesses nothing (F54, F55, F56)', async () => {
      const said = (words: string[]) => ({ events: [{ type: 'Noted', data: { words } }] });
      const [mixed, old, before] = [aStream(), aStream(), await older.head()];
      await older.commit(item(mixed, { events: [noted('one')] }));
      await newer.commit(item(mixed, said(['two', 'two'])));
      await older.commit(item(mixed, { events: [noted('three')] }));
      await older.commit(item(old, { events: [noted('four')] }));
      const words = [['one'], ['two', 'two'], ['three'], ['four']].map((one) => ({ words: one }));
      expect(dataOf(await newer.read(before, 10))).toEqual(words);
      expect(dataOf((await newer.load(mixed)).events)).toEqual(words.slice(0, 3));
      expect(dataOf((await older.load(old)).events)).toEqual([{ text: 'four' }]);
      const refusal = `"Noted" at ${before + 2n} is of version 2, newer than this service`;
      await expect(older.load(mixed)).rejects.toThrow(refusal);
      await expect(older.read(before, 10)).rejects.toThrow(refusal);
    });
  });
};
