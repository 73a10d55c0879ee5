import { Frontier } from '../merkle/frontier';
import { joinSubtrees, subtreesOf, type LeafRange, type Subtree } from '../merkle/subtree';
import { leafHash } from '../merkle/tree-hash';
import type { Pool } from 'pg';

/** Subtrees of 2^8 events and more are stored; 256 hashes are read faster than their 255 inner nodes would be kept. */
const TILE_LEVEL = 8;
const TILE = 2 ** TILE_LEVEL;
const TILES_AT_ONCE = 40;

const HASHES = {
  name: 'log.hashes',
  text: 'SELECT hash FROM log.events WHERE position > $1 AND position <= $2 ORDER BY position',
} as const;
const NODES = {
  name: 'log.merkle-nodes',
  text: `SELECT n.hash FROM unnest($1::smallint[], $2::bigint[]) WITH ORDINALITY AS asked(level, index, nth)
         JOIN log.merkle_nodes n USING (level, index) ORDER BY asked.nth`,
} as const;
const KEEP = `INSERT INTO log.merkle_nodes (level, index, hash) SELECT * FROM unnest($1::smallint[], $2::bigint[], $3::bytea[])
              ON CONFLICT DO NOTHING`;

type Node = Subtree & Readonly<{ hash: Buffer }>;

/** The Merkle tree over the hashes of a log's events; grows in steps of its own, beside the append path. */
export class LogTree {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** Stores the complete subtrees of the first `size` events. May run in several processes: all find the same. */
  async grow(size: number): Promise<void> {
    for (let done = await this.stored(); done + TILE <= size;) {
      const until = Math.min(done + TILES_AT_ONCE * TILE, Math.floor(size / TILE) * TILE);
      await this.keep(await this.nodesBetween(done, until));
      done = until;
    }
  }

  /** Root of the first `size` events, as far as `grow` has come. */
  root(size: number): Promise<Buffer> {
    return this.hashOf({ from: 0, to: size });
  }

  /** @throws Error when an event or a node of the range is missing. */
  async hashOf(range: LeafRange): Promise<Buffer> {
    const parts = subtreesOf(range);
    const stored = await this.nodes(parts.filter(({ level }) => level >= TILE_LEVEL));
    const small = parts.filter(({ level }) => level < TILE_LEVEL);
    const [first] = small;
    if (!first) return joinSubtrees(stored);
    const from = first.index * 2 ** first.level;
    const leaves = await this.leaves(from, range.to);
    const hashes = small.map(({ level, index }) => {
      const begin = index * 2 ** level - from;
      return this.subtree(leaves.slice(begin, begin + 2 ** level));
    });
    return joinSubtrees([...stored, ...hashes]);
  }

  private async stored(): Promise<number> {
    const { rows } = await this.pool.query<{ tiles: string | null }>(
      `SELECT max(index) + 1 AS tiles FROM log.merkle_nodes WHERE level = ${TILE_LEVEL}`,
    );
    return Number(rows[0]?.tiles ?? 0) * TILE;
  }

  private subtree(leaves: readonly Buffer[]): Buffer {
    const frontier = Frontier.empty();
    leaves.forEach((leaf) => frontier.append(leaf));
    return frontier.root();
  }

  private async nodesBetween(done: number, until: number): Promise<readonly Node[]> {
    const found: Node[] = [];
    const frontier = new Frontier(done, await this.nodes(subtreesOf({ from: 0, to: done })), (subtree, hash) => {
      if (subtree.level >= TILE_LEVEL) found.push({ ...subtree, hash });
    });
    (await this.leaves(done, until)).forEach((leaf) => frontier.append(leaf));
    return found;
  }

  private async leaves(from: number, to: number): Promise<readonly Buffer[]> {
    const { rows } = await this.pool.query<{ hash: Buffer }>({ ...HASHES, values: [from, to] });
    if (rows.length !== to - from) throw new Error(`of the events ${from + 1} to ${to} ${rows.length} are in the log`);
    return rows.map(({ hash }) => leafHash(hash));
  }

  private async nodes(wanted: readonly Subtree[]): Promise<readonly Buffer[]> {
    if (wanted.length === 0) return [];
    const values = [wanted.map(({ level }) => level), wanted.map(({ index }) => index)];
    const { rows } = await this.pool.query<{ hash: Buffer }>({ ...NODES, values });
    if (rows.length !== wanted.length) throw new Error('the tree of the log has not grown so far');
    return rows.map(({ hash }) => hash);
  }

  private async keep(nodes: readonly Node[]): Promise<void> {
    await this.pool.query(KEEP, [
      nodes.map(({ level }) => level),
      nodes.map(({ index }) => index),
      nodes.map(({ hash }) => hash),
    ]);
  }
}
