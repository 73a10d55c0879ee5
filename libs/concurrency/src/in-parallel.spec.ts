import { inParallel } from './in-parallel';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('takes every step once, in the order of the items, and answers in that order', async () => {
  const begun: number[] = [];
  const answers = await inParallel(numbers(130), 64, async (item, index) => {
    begun.push(item);
    // Later ones end earlier.
    for (let left = 130 - index; left > 0; left -= 40) await turn();
    return item * 2;
  });
  expect(begun).toEqual(numbers(130));
  expect(answers).toEqual(numbers(130).map((item) => item * 2));
});

it('never has more under way than it may, and always as many as there are', async () => {
  let [underWay, most] = [0, 0];
  await inParallel(numbers(50), 7, async () => {
    most = Math.max(most, (underWay += 1));
    await turn();
    underWay -= 1;
  });
  expect(most).toBe(7);
});

it('begins nothing after a failure, and throws it when what had begun has ended', async () => {
  const ended: number[] = [];
  const working = inParallel(numbers(10), 2, async (item) => {
    await turn();
    if (item === 2) throw new Error('the third');
    await turn();
    ended.push(item);
  });
  await expect(working).rejects.toThrow('the third');
  expect(ended).toEqual([0, 1, 3]);
});

it('does nothing where there is nothing', async () =>
  expect(await inParallel([], 8, () => Promise.reject(new Error('never')))).toEqual([]));
