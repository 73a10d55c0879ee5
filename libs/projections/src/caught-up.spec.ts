import { caughtUp, hasCaughtUp, ReadModelsBehind } from './caught-up';

/** A log of seven events, of which the read models lack so many. */
const lacking = (behind: bigint) => {
  const asked: (readonly [bigint, number])[] = [];
  const waitFor = async (position: bigint, ms: number) => (asked.push([position, ms]), behind);
  return { asked, log: { store: { head: async () => 7n }, projections: { waitFor } } };
};

it('waits for what is in the log now, no longer than told', async () => {
  const { log, asked } = lacking(0n);
  await caughtUp(log, 500);
  expect(await hasCaughtUp(log, 20)).toBe(true);
  expect(asked).toEqual([
    [7n, 500],
    [7n, 20],
  ]);
});

it('says how much is lacking', async () => {
  const { log } = lacking(3n);
  await expect(caughtUp(log, 500)).rejects.toThrow(new ReadModelsBehind(3n));
  expect(await hasCaughtUp(log, 500)).toBe(false);
});
