import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { Frontier } from './frontier';
import { consistencyRanges, inclusionRanges } from './proof-ranges';
import { joinSubtrees, subtreesOf, type LeafRange } from './subtree';
import { leafHash } from './tree-hash';
import { isConsistent, isIncluded, type Tree } from './verify-proof';

const MOST = 130;
const data = Array.from({ length: MOST }, (_, nth) => Buffer.from(`event ${nth}`));
const leaves = data.map(leafHash);
const sha256 = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** MTH of RFC 6962 2.1, word for word, against which everything else is held. */
const treeHash = (entries: readonly Buffer[]): Buffer => {
  const [first] = entries;
  if (!first) return sha256();
  if (entries.length === 1) return sha256(Buffer.of(0), first);
  let split = 1;
  while (split * 2 < entries.length) split *= 2;
  return sha256(Buffer.of(1), treeHash(entries.slice(0, split)), treeHash(entries.slice(split)));
};

const rangeHashes = new Map<string, Buffer>();
/** The same of a range of `data`, each once: the proofs of all sizes ask for the same ranges a million times. */
const rangeHash = (from: number, to: number): Buffer => {
  const name = `${from}-${to}`;
  const hash = rangeHashes.get(name) ?? treeHash(data.slice(from, to));
  rangeHashes.set(name, hash);
  return hash;
};

const roots = Array.from({ length: MOST + 1 }, (_, size) => rangeHash(0, size));
const tree = (size: number): Tree => ({ size, root: roots[size] ?? Buffer.alloc(0) });
const proofOf = (ranges: readonly LeafRange[]): Buffer[] => ranges.map(({ from, to }) => rangeHash(from, to));
const consistency = (first: number, second: number): Buffer[] => proofOf(consistencyRanges(first, second));
const inclusion = (leaf: number, size: number) => ({
  ...{ leaf, size, hash: leaves[leaf] ?? Buffer.alloc(0), root: roots[size] ?? Buffer.alloc(0) },
  proof: proofOf(inclusionRanges(leaf, size)),
});

const pair = fc.tuple(fc.integer({ min: 1, max: MOST }), fc.integer({ min: 1, max: MOST })).map(([one, other]) => ({
  first: Math.min(one, other),
  second: Math.max(one, other),
}));

/** Flips one bit somewhere. */
const flipped = (hash: Buffer, at: number): Buffer => {
  const changed = Buffer.from(hash);
  const byte = Math.floor(at / 8) % 32;
  changed.writeUInt8(changed.readUInt8(byte) ^ (1 << (at % 8)), byte);
  return changed;
};

it('has the published root of the eight leaves of the Certificate Transparency test vector', () => {
  const vector = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const frontier = Frontier.empty();
  for (const entry of vector) frontier.append(leafHash(Buffer.from(entry, 'hex')));
  expect(frontier.root().toString('hex')).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
});

it('grows leaf by leaf to the same root as the definition, at every size', () => {
  const frontier = Frontier.empty();
  for (let size = 0; size <= MOST; size += 1) {
    expect(frontier.root()).toEqual(roots[size]);
    const next = leaves[size];
    if (next) frontier.append(next);
  }
});

it('tells every complete subtree once, with its hash, also when it goes on from a stored frontier', () => {
  const told = new Map<string, Buffer>();
  const tell = ({ level, index }: { level: number; index: number }, hash: Buffer): void => {
    expect(told.has(`${level}/${index}`)).toBe(false);
    told.set(`${level}/${index}`, hash);
  };
  for (let from = 0; from < MOST; from += 10) {
    const known = subtreesOf({ from: 0, to: from }).map(
      ({ level, index }) => told.get(`${level}/${index}`) ?? leaves[index],
    );
    const frontier = new Frontier(
      from,
      known.flatMap((hash) => hash ?? []),
      tell,
    );
    leaves.slice(from, from + 10).forEach((leaf) => frontier.append(leaf));
    expect(frontier.root()).toEqual(roots[from + 10]);
  }
  expect(told.size).toBe(65 + 32 + 16 + 8 + 4 + 2 + 1);
  for (const [name, hash] of told) {
    const [level, index] = name.split('/').map(Number) as [number, number];
    expect(hash).toEqual(rangeHash(index * 2 ** level, (index + 1) * 2 ** level));
  }
});

it('takes whole subtrees where they fit and nowhere else', () => {
  const frontier = Frontier.empty();
  frontier.append(treeHash(data.slice(0, 8)), 3);
  frontier.append(treeHash(data.slice(8, 12)), 2);
  expect(frontier.root()).toEqual(roots[12]);
  expect(() => frontier.append(treeHash(data.slice(12, 20)), 3)).toThrow(RangeError);
});

it('makes every range of a proof from complete subtrees', () => {
  for (let second = 1; second <= MOST; second += 1)
    for (let first = 1; first < second; first += 7)
      for (const range of consistencyRanges(first, second)) {
        const parts = subtreesOf(range).map(({ level, index }) =>
          rangeHash(index * 2 ** level, (index + 1) * 2 ** level),
        );
        expect(joinSubtrees(parts)).toEqual(rangeHash(range.from, range.to));
      }
});

it('proves that every size is the beginning of every later one, and never that another tree is', () => {
  const wrong = Buffer.alloc(32, 1);
  for (let second = 0; second <= MOST; second += 1)
    for (let first = 0; first <= second; first += 1) {
      const proof = consistency(first, second);
      const held = isConsistent(tree(first), tree(second), proof);
      const foreign = isConsistent({ size: first, root: wrong }, tree(second), proof);
      if (!held || (foreign && first > 0)) throw new Error(`${first} in ${second}: ${held}, ${foreign}`);
    }
});

it('proves every leaf of every tree, and no other leaf in its place', () => {
  for (let size = 1; size <= MOST; size += 1)
    for (let leaf = 0; leaf < size; leaf += 1) {
      const asked = inclusion(leaf, size);
      const other = leaves[(leaf + 1) % MOST] ?? Buffer.alloc(0);
      if (!isIncluded(asked) || isIncluded({ ...asked, hash: other })) throw new Error(`leaf ${leaf} of ${size}`);
    }
});

it('believes no consistency proof of which one bit was changed', () =>
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat(), ({ first, second }, which, bit) => {
      const proof = consistency(first, second);
      fc.pre(proof.length > 0);
      const at = which % proof.length;
      const forged = proof.map((hash, nth) => (nth === at ? flipped(hash, bit) : hash));
      return !isConsistent(tree(first), tree(second), forged);
    }),
    { numRuns: 2_000 },
  ));

it('believes no proof with a hash too many, too few or in another place', () =>
  fc.assert(
    fc.property(pair, fc.nat(), ({ first, second }, which) => {
      const proof = consistency(first, second);
      fc.pre(proof.length > 0);
      const at = which % proof.length;
      const shorter = proof.filter((_, nth) => nth !== at);
      const longer = [...proof.slice(0, at), Buffer.alloc(32, which), ...proof.slice(at)];
      const turned = proof.toReversed();
      const isSame = turned.every((hash, nth) => hash.equals(proof[nth] ?? Buffer.alloc(0)));
      return [shorter, longer, ...(isSame ? [] : [turned])].every(
        (forged) => !isConsistent(tree(first), tree(second), forged),
      );
    }),
    { numRuns: 1_000 },
  ));

it('believes no proof for a log of which one leaf was rewritten', () =>
  fc.assert(
    fc.property(pair, fc.nat(), ({ first, second }, which) => {
      fc.pre(first < second);
      const rewritten = data.map((entry, nth) => (nth === which % first ? Buffer.from('another event') : entry));
      const proof = consistencyRanges(first, second).map(({ from, to }) => treeHash(rewritten.slice(from, to)));
      return !isConsistent(tree(first), { size: second, root: treeHash(rewritten.slice(0, second)) }, proof);
    }),
    { numRuns: 1_000 },
  ));

it('believes no inclusion proof of which one bit was changed, nor for another size', () =>
  fc.assert(
    fc.property(pair, fc.nat(), fc.nat(), ({ first, second }, which, bit) => {
      const asked = inclusion(first - 1, second);
      fc.pre(asked.proof.length > 0);
      const at = which % asked.proof.length;
      const forged = asked.proof.map((hash, nth) => (nth === at ? flipped(hash, bit) : hash));
      return !isIncluded({ ...asked, proof: forged }) && !isIncluded({ ...asked, leaf: second, size: second });
    }),
    { numRuns: 1_000 },
  ));

it.each([
  [-1, 3],
  [4, 3],
  [0.5, 3],
])('has no proof for %d of %d leaves', (first, second) =>
  expect(() => consistencyRanges(first, second)).toThrow(RangeError),
);
