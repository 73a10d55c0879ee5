import { splitOf, type LeafRange } from './subtree';

const checked = (first: number, second: number): void => {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second) || first < 0 || first > second)
    throw new RangeError(`no tree of ${second} leaves has ${first} before`);
};

/** PATH(m, D[n]) of RFC 6962 2.1.1 as ranges of leaves, lowest first. */
const pathOf = (leaf: number, { from, to }: LeafRange): LeafRange[] => {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return leaf < middle
    ? [...pathOf(leaf, { from, to: middle }), { from: middle, to }]
    : [...pathOf(leaf, { from: middle, to }), { from, to: middle }];
};

/** What proves that leaf `leaf` (from 0) stands in a tree of `size` leaves. @throws RangeError when it cannot. */
export const inclusionRanges = (leaf: number, size: number): readonly LeafRange[] => {
  checked(leaf + 1, size);
  return pathOf(leaf, { from: 0, to: size });
};

/** SUBPROOF(m, D[n], b) of RFC 6962 2.1.2; `isWhole`: the earlier tree ends exactly where this one does and is known. */
const subProof = (end: number, { from, to }: LeafRange, isWhole: boolean): LeafRange[] => {
  if (end === to) return isWhole ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  return end <= middle
    ? [...subProof(end, { from, to: middle }, isWhole), { from: middle, to }]
    : [...subProof(end, { from: middle, to }, false), { from, to: middle }];
};

/** What proves that the tree of the first `first` leaves is the beginning of the tree of `second`. @throws RangeError when first > second. */
export const consistencyRanges = (first: number, second: number): readonly LeafRange[] => {
  checked(first, second);
  return first === 0 || first === second ? [] : subProof(first, { from: 0, to: second }, true);
};
