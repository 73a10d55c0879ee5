export {
  CheckpointStore,
  checkpointsOf,
  lastCountersigned,
  type CheckpointOwner,
  type Countersigned,
  type KeptCheckpoint,
} from './src/checkpoints/checkpoint-store';
export {
  countersign,
  isCountersigned,
  openCheckpoint,
  readNote,
  signCheckpoint,
  type Checkpoint,
  type Countersignature,
  type SignedCheckpoint,
} from './src/checkpoints/checkpoint-note';
export { incarnationOf, incarnations, newIncarnation, type Incarnation } from './src/checkpoints/incarnation';
export {
  verifyCheckpoints,
  type CheckpointsUnderCheck,
  type WitnessedHead,
} from './src/checkpoints/verify-checkpoints';
export { unwitnessedSince } from './src/checkpoints/unwitnessed-since';
export { Frontier, type OnSubtree } from './src/merkle/frontier';
export { consistencyRanges, inclusionRanges } from './src/merkle/proof-ranges';
export { joinSubtrees, subtreesOf, type LeafRange, type Subtree } from './src/merkle/subtree';
export { EMPTY_ROOT, leafHash, nodeHash } from './src/merkle/tree-hash';
export { isConsistent, isIncluded, type Inclusion, type Tree } from './src/merkle/verify-proof';
export { Witnessing, witnessingOf, type Round, type WitnessingOptions } from './src/witnessing/witnessing';
