import { joinSubtrees, subtreesOf, type Subtree } from './subtree';
import { nodeHash } from './tree-hash';

/** Called for each complete subtree of level 1 and above, as soon as its last leaf is there. */
export type OnSubtree = (subtree: Subtree, hash: Buffer) => void;

/** A tree that grows by whole subtrees and keeps of them what its next root needs: one hash per level. */
export class Frontier {
  private readonly hashes: Buffer[];

  /** `hashes` are those of `subtreesOf({from: 0, to: size})`. */
  constructor(
    private grown: number,
    hashes: readonly Buffer[],
    private readonly onSubtree?: OnSubtree,
  ) {
    if (hashes.length !== subtreesOf({ from: 0, to: grown }).length)
      throw new RangeError(`${hashes.length} hashes are not the frontier of ${grown} leaves`);
    this.hashes = [...hashes];
  }

  static empty(onSubtree?: OnSubtree): Frontier {
    return new Frontier(0, [], onSubtree);
  }

  get size(): number {
    return this.grown;
  }

  root(): Buffer {
    return joinSubtrees(this.hashes);
  }

  /** Adds a complete subtree of 2^level leaves; level 0 is one leaf's hash. The size so far must be a multiple of 2^level. */
  append(hash: Buffer, level = 0): void {
    let at = level;
    let index = this.grown / 2 ** level;
    if (!Number.isInteger(index)) throw new RangeError(`no subtree of level ${level} begins at ${this.grown}`);
    let top = hash;
    for (; index % 2 === 1; index = (index - 1) / 2) {
      const left = this.hashes.pop();
      if (!left) throw new Error('the frontier lost a hash');
      top = nodeHash(left, top);
      at += 1;
      this.onSubtree?.({ level: at, index: (index - 1) / 2 }, top);
    }
    this.hashes.push(top);
    this.grown += 2 ** level;
  }
}
