import type { Random } from './seeded-random';

export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** Undefined of an empty list. */
export const anyOf = <Item>(random: Random, list: readonly Item[]): Item | undefined =>
  list[below(random, list.length)];

/** @throws Error for an empty list. */
export const oneOf = <Item>(random: Random, list: readonly Item[]): Item => {
  const item = anyOf(random, list);
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** `share`: 0-1. */
export const isLucky = (random: Random, share: number): boolean => random() < share;
