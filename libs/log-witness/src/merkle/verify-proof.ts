import { nodeHash } from './tree-hash';

const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);

/** Where a walk up the tree stands: the number of the node of interest and of the last node, in their level. */
type Place = { node: number; last: number };

const up = (place: Place): void => {
  place.node = half(place.node);
  place.last = half(place.last);
};

/** A last node without a right neighbour climbs unhashed until it has a left one. */
const climb = (place: Place): void => {
  while (!isOdd(place.node) && place.node !== 0) up(place);
};

const isPowerOfTwo = (size: number): boolean => Number.isInteger(Math.log2(size));

export type Inclusion = Readonly<{ leaf: number; size: number; hash: Buffer; root: Buffer; proof: readonly Buffer[] }>;

/** Whether `hash` is leaf number `leaf` (from 0) of the tree with this root (RFC 9162 2.1.3.2). */
export const isIncluded = ({ leaf, size, hash, root, proof }: Inclusion): boolean => {
  if (leaf < 0 || leaf >= size) return false;
  const place = { node: leaf, last: size - 1 };
  let reached = hash;
  for (const sibling of proof) {
    if (place.last === 0) return false;
    if (isOdd(place.node) || place.node === place.last) {
      reached = nodeHash(sibling, reached);
      climb(place);
    } else reached = nodeHash(reached, sibling);
    up(place);
  }
  return place.last === 0 && reached.equals(root);
};

export type Tree = Readonly<{ size: number; root: Buffer }>;

const walk = (first: number, second: number, path: readonly Buffer[]): readonly [Buffer, Buffer] | undefined => {
  const [start, ...rest] = path;
  if (!start) return undefined;
  const place = { node: first - 1, last: second - 1 };
  while (isOdd(place.node)) up(place);
  let [before, after] = [start, start];
  for (const sibling of rest) {
    if (place.last === 0) return undefined;
    if (isOdd(place.node) || place.node === place.last) {
      before = nodeHash(sibling, before);
      after = nodeHash(sibling, after);
      climb(place);
    } else after = nodeHash(after, sibling);
    up(place);
  }
  return place.last === 0 ? [before, after] : undefined;
};

const isGrown = (first: Tree, second: Tree, proof: readonly Buffer[]): boolean => {
  if (proof.length === 0) return false;
  const roots = walk(first.size, second.size, isPowerOfTwo(first.size) ? [first.root, ...proof] : proof);
  return roots !== undefined && roots[0].equals(first.root) && roots[1].equals(second.root);
};

/**
 * Whether the tree `first` is the beginning of the tree `second`, by `proof` (RFC 9162 2.1.4.2). The empty tree is the beginning
 * of every tree; of that nothing needs proof.
 */
export const isConsistent = (first: Tree, second: Tree, proof: readonly Buffer[]): boolean => {
  if (first.size > second.size || first.size < 0) return false;
  if (first.size === second.size) return proof.length === 0 && first.root.equals(second.root);
  return first.size === 0 ? proof.length === 0 : isGrown(first, second, proof);
};
