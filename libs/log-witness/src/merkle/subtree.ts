import { EMPTY_ROOT, nodeHash } from './tree-hash';

/** Leaves `from` to `to` − 1, counted from 0; `from` is where the recursive split of RFC 6962 puts the beginning of a subtree. */
export type LeafRange = Readonly<{ from: number; to: number }>;
/** A complete subtree: 2^level leaves from leaf index × 2^level on. */
export type Subtree = Readonly<{ level: number; index: number }>;

/** Largest power of two that is less than `size` (≥ 2). Sizes pass 2^31, so no bit operators. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};

const levelOf = (size: number): number => {
  let level = 0;
  while (2 ** (level + 1) <= size) level += 1;
  return level;
};

/** The complete subtrees that a range consists of, the largest and leftmost first. */
export const subtreesOf = ({ from, to }: LeafRange): readonly Subtree[] => {
  const found: Subtree[] = [];
  for (let at = from; at < to;) {
    const level = levelOf(to - at);
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
};

/** The hash of a range from the hashes of its `subtreesOf`. */
export const joinSubtrees = (hashes: readonly Buffer[]): Buffer =>
  hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
