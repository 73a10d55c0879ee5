export { Frontier, type OnSubtree } from './src/frontier';
export { consistencyRanges, inclusionRanges } from './src/proof-ranges';
export { joinSubtrees, subtreesOf, type LeafRange, type Subtree } from './src/subtree';
export { EMPTY_ROOT, leafHash, nodeHash } from './src/tree-hash';
export { isConsistent, isIncluded, type Inclusion, type Tree } from './src/verify-proof';
