import type { KeyObject } from 'node:crypto';
import { consistencyRanges } from '../merkle/proof-ranges';
import { instant, type Instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { signCheckpoint, type Countersignature, type SignedCheckpoint } from './checkpoint-note';
import { incarnationOf } from './incarnation';
import { LogTree } from './log-tree';

/** Whose log it is, and the instance's key (Ed25519). */
export type CheckpointOwner = Readonly<{ agency: string; service: string; privateKey: KeyObject }>;
export type KeptCheckpoint = SignedCheckpoint & Readonly<{ incarnation: string; size: number; at: Instant }>;
/** When and up to where the witness last agreed. */
export type Countersigned = Readonly<{ incarnation: string; size: number; at: Instant }>;

type Row = { incarnation: string; size: string; at: Date; note: string; signature: Buffer };
type Head = { position: string; hash: Buffer };

const kept = ({ incarnation, size, at, note, signature }: Row): KeptCheckpoint => ({
  ...{ incarnation, size: Number(size), at: instant(at.getTime()), note, signature: signature.toString('base64') },
});

/** Last countersignature of the present incarnation; undefined before the first. */
export const lastCountersigned = async (pool: Pick<Pool, 'query'>): Promise<Countersigned | undefined> => {
  const { rows } = await pool.query<{ incarnation: string; size: string; at: Date }>(
    `SELECT incarnation, size, at FROM log.countersignatures
      WHERE incarnation = (SELECT id FROM log.incarnation ORDER BY number DESC LIMIT 1) ORDER BY size DESC LIMIT 1`,
  );
  const [row] = rows;
  return row && { incarnation: row.incarnation, size: Number(row.size), at: instant(row.at.getTime()) };
};

/** Every checkpoint that was kept, in the order of sizes within an incarnation. */
export const checkpointsOf = async (pool: Pick<Pool, 'query'>): Promise<readonly KeptCheckpoint[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT c.incarnation, size, c.at, note, signature FROM log.checkpoints c LEFT JOIN log.incarnation i ON i.id = c.incarnation
      ORDER BY i.number, size`,
  );
  return rows.map(kept);
};

/** The checkpoints of one service's log: made when it grew, kept for ever, proven to follow one another. */
export class CheckpointStore {
  private readonly tree: LogTree;

  constructor(
    private readonly pool: Pick<Pool, 'query'>,
    private readonly owner: CheckpointOwner,
  ) {
    this.tree = new LogTree(pool);
  }

  /** A checkpoint of the log as it stands, or the last one when it has not grown; undefined while it is empty. */
  async make(at: Instant): Promise<KeptCheckpoint | undefined> {
    const { rows } = await this.pool.query<Head>('SELECT position, hash FROM log.head');
    const [head] = rows;
    const size = Number(head?.position ?? 0);
    if (!head || size === 0) return undefined;
    const { id } = await incarnationOf(this.pool);
    return (await this.find(id, size)) ?? this.write(id, size, { hash: head.hash, at });
  }

  /**
   * What the log says now of its first `size` events, signed anew and not kept: a witness that cannot follow a proof asks for it.
   * @throws Error when the log does not hold so many.
   */
  async restate(
    { incarnation }: Pick<KeptCheckpoint, 'incarnation'>,
    size: number,
    at: Instant,
  ): Promise<SignedCheckpoint> {
    const { rows } = await this.pool.query<Pick<Head, 'hash'>>('SELECT hash FROM log.events WHERE position = $1', [
      size,
    ]);
    const [last] = rows;
    if (!last) throw new Error(`there is no event ${size} in the log`);
    return this.sign(incarnation, size, { hash: last.hash, at });
  }

  /** Hashes that prove that the log of the first `from` events is the beginning of that of `to`, in hex. @throws RangeError when from > to. */
  async proof(from: number, to: number): Promise<readonly string[]> {
    const hashes: string[] = [];
    for (const range of consistencyRanges(from, to)) hashes.push((await this.tree.hashOf(range)).toString('hex'));
    return hashes;
  }

  async keep({ incarnation, size }: KeptCheckpoint, { witness, at, signature }: Countersignature): Promise<void> {
    await this.pool.query(
      `INSERT INTO log.countersignatures (incarnation, size, witness, at, signature) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT DO NOTHING`,
      [incarnation, size, witness, at, Buffer.from(signature, 'base64')],
    );
  }

  private async find(incarnation: string, size: number): Promise<KeptCheckpoint | undefined> {
    const { rows } = await this.pool.query<Row>(
      'SELECT incarnation, size, at, note, signature FROM log.checkpoints WHERE incarnation = $1 AND size = $2',
      [incarnation, size],
    );
    return rows[0] && kept(rows[0]);
  }

  private async write(
    incarnation: string,
    size: number,
    { hash, at }: Readonly<{ hash: Buffer; at: Instant }>,
  ): Promise<KeptCheckpoint | undefined> {
    const { note, signature } = await this.sign(incarnation, size, { hash, at });
    await this.pool.query(
      `INSERT INTO log.checkpoints (incarnation, size, at, note, signature) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [incarnation, size, at, note, Buffer.from(signature, 'base64')],
    );
    return this.find(incarnation, size);
  }

  private async sign(
    incarnation: string,
    size: number,
    { hash, at }: Readonly<{ hash: Buffer; at: Instant }>,
  ): Promise<SignedCheckpoint> {
    await this.tree.grow(size);
    const root = (await this.tree.root(size)).toString('hex');
    const { agency, service, privateKey } = this.owner;
    return signCheckpoint({ agency, service, incarnation, size, root, head: hash.toString('hex'), at }, privateKey);
  }
}
