import { inChunks } from './in-chunks';

it.each([0, 1, 64, 65, 130])(
  'does its work for each of %s people, once and in order, and tells how far it is',
  async (count) => {
    const people = Array.from({ length: count }, (_, nth) => nth);
    const [done, told]: [number[], string[]] = [[], []];
    await inChunks(
      people,
      async (one) => void done.push(one),
      async (sofar, of) => void told.push(`${sofar}/${of}`),
    );
    expect(done).toEqual(people);
    expect(told.at(-1)).toBe(count === 0 ? undefined : `${count}/${count}`);
  },
);

it('begins nothing more when one of a chunk has failed', async () => {
  const begun: number[] = [];
  const work = async (one: number): Promise<void> => {
    begun.push(one);
    if (one === 3) throw new Error('no');
  };
  await expect(
    inChunks(
      Array.from({ length: 200 }, (_, nth) => nth),
      work,
    ),
  ).rejects.toThrow('no');
  expect(begun).toHaveLength(64);
});
