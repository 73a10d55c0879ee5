import type { KeyObject } from 'node:crypto';
import { Frontier } from '../merkle/frontier';
import { leafHash } from '../merkle/tree-hash';
import type { Pool } from 'pg';
import type { LogCheck } from '@kinerja/event-store';
import { checkpointsOf, type KeptCheckpoint } from './checkpoint-store';
import { openCheckpoint, type Checkpoint } from './checkpoint-note';
import { incarnations, type Incarnation } from './incarnation';

/**
 * What the centre has countersigned of this log and no operator has given up since. Root in hex. `incarnation` where the centre
 * follows it still.
 */
export type WitnessedHead = Readonly<{ size: number; root: string; incarnation?: string }>;
/**
 * Whose log it is, by whose key it is signed, and what the centre knows of it where there is a centre. `mayBeFresh`: it has not run
 * since it was put there and may be of its first minute.
 */
export type CheckpointsUnderCheck = Readonly<{
  agency: string;
  service: string;
  publicKey: KeyObject;
  witnessed?: readonly WitnessedHead[];
  mayBeFresh?: boolean;
}>;

type Heads = ReadonlyMap<number, Readonly<{ root: string; head: string }>>;

const PAGE = 20_000;
const NEXT = {
  name: 'log.verify-tree',
  text: `SELECT hash FROM log.events WHERE position > $1 ORDER BY position LIMIT ${PAGE}`,
} as const;

/** Root and last hash of the log at each of these sizes, from its events; a size that the log does not reach is missing. */
const headsAt = async (pool: Pool, sizes: readonly number[]): Promise<Heads> => {
  const wanted = new Set(sizes);
  const last = sizes.reduce((most, size) => Math.max(most, size), 0);
  const heads = new Map<number, { root: string; head: string }>();
  const frontier = Frontier.empty();
  while (frontier.size < last) {
    const { rows } = await pool.query<{ hash: Buffer }>({ ...NEXT, values: [frontier.size] });
    for (const { hash } of rows) {
      frontier.append(leafHash(hash));
      if (wanted.has(frontier.size))
        heads.set(frontier.size, { root: frontier.root().toString('hex'), head: hash.toString('hex') });
    }
    if (rows.length === 0) break;
  }
  return heads;
};

/** After a restore the end of the former incarnation is gone rightly: of it only what stood before may be asked for. */
const lengthOf = (epochs: readonly Incarnation[]): ((incarnation: string) => number) => {
  const lengths = new Map<string, number>();
  let kept = Number.POSITIVE_INFINITY;
  for (const { id, since } of epochs.toReversed()) {
    lengths.set(id, kept);
    kept = Math.min(kept, Number(since));
  }
  return (incarnation) => lengths.get(incarnation) ?? kept;
};

const isOfThisLog = (stated: Checkpoint, kept: KeptCheckpoint, owner: CheckpointsUnderCheck): boolean =>
  stated.agency === owner.agency &&
  stated.service === owner.service &&
  stated.incarnation === kept.incarnation &&
  stated.size === kept.size;

const faultOf = (kept: KeptCheckpoint, heads: Heads, owner: CheckpointsUnderCheck): string | undefined => {
  const stated = openCheckpoint(kept, owner.publicKey);
  const name = `the checkpoint of ${kept.size} events`;
  if (!stated) return `${name} does not bear the instance's signature`;
  if (!isOfThisLog(stated, kept, owner)) return `${name} is not of this log`;
  const found = heads.get(kept.size);
  if (!found) return `${name} is of a log that was longer than this one`;
  return found.root === stated.root && found.head === stated.head ? undefined : `${name} is not of these events`;
};

const checkpointCheck = (
  kept: readonly KeptCheckpoint[],
  faultsOfAll: readonly string[],
  heads: Heads,
  owner: CheckpointsUnderCheck,
): LogCheck => {
  const faults = [...faultsOfAll, ...kept.flatMap((checkpoint) => faultOf(checkpoint, heads, owner) ?? [])];
  const detail = faults[0] ?? `${kept.length} checkpoints, each signed and of these events`;
  return { check: 'checkpoints', ok: faults.length === 0, detail };
};

/** A running service makes its first checkpoint within a minute of its first event; a failure is made good a minute later. */
const UNSIGNED_MINUTES = 5;

const unsigned = async (pool: Pool, owner: CheckpointsUnderCheck): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ events: string; is_old: boolean }>(
    `SELECT position AS events,
       (SELECT recorded_at FROM log.events WHERE position = 1) < now() - make_interval(mins => ${UNSIGNED_MINUTES}) AS is_old
     FROM log.head WHERE position > 0`,
  );
  const [log] = rows;
  const agreed = Math.max(0, ...(owner.witnessed ?? []).map(({ size }) => size));
  if (agreed > 0) return [`there is none, and the centre countersigned ${agreed} events`];
  if (!log?.is_old || owner.mayBeFresh) return [];
  return [`there is none of ${log.events} events, the first of which is older than ${UNSIGNED_MINUTES} minutes`];
};

const foreignEpochs = (all: readonly KeptCheckpoint[], epochs: readonly Incarnation[]): readonly string[] => {
  const known = new Set(epochs.map(({ id }) => id));
  return all
    .filter(({ incarnation }) => !known.has(incarnation))
    .map(({ size, incarnation }) => `the checkpoint of ${size} events is of the incarnation ${incarnation}, which this log never had`); // prettier-ignore
};

const contradiction = (before: number, head: WitnessedHead, isReached: boolean): string =>
  isReached
    ? `the centre countersigned other events: the first that differs is one of ${before + 1} to ${head.size}`
    : `the centre countersigned ${head.size} events, and this log is shorter`;

const witnessCheck = (witnessed: readonly WitnessedHead[], heads: Heads, epochs: readonly Incarnation[]): LogCheck => {
  const foreign = witnessed.find(({ incarnation: of }) => of !== undefined && !epochs.some(({ id }) => id === of));
  if (foreign?.incarnation !== undefined) {
    const detail = `the centre follows the incarnation ${foreign.incarnation}, which this log never had`;
    return { check: 'witness', ok: false, detail };
  }
  let agreed = 0;
  for (const head of witnessed.toSorted((one, other) => one.size - other.size)) {
    const found = heads.get(head.size);
    if (head.size > 0 && found?.root !== head.root)
      return { check: 'witness', ok: false, detail: contradiction(agreed, head, found !== undefined) };
    agreed = head.size;
  }
  const detail = `${witnessed.length} countersigned heads, the last of ${agreed} events, all of these events`;
  return { check: 'witness', ok: true, detail };
};

/**
 * Recomputes the tree over the events and compares with every checkpoint that was kept and every head that the centre has
 * countersigned. Whoever owns database and key can rewrite the first, not the second.
 */
export const verifyCheckpoints = async (pool: Pool, owner: CheckpointsUnderCheck): Promise<readonly LogCheck[]> => {
  const epochs = await incarnations(pool);
  const lengthIn = lengthOf(epochs);
  const all = await checkpointsOf(pool);
  const kept = all.filter(({ incarnation, size }) => size <= lengthIn(incarnation));
  const { witnessed } = owner;
  const sizes = [...kept, ...(witnessed ?? [])].map(({ size }) => size);
  const heads = await headsAt(pool, sizes);
  const together = all.length === 0 ? await unsigned(pool, owner) : foreignEpochs(all, epochs);
  const checks = [checkpointCheck(kept, together, heads, owner)];
  return witnessed ? [...checks, witnessCheck(witnessed, heads, epochs)] : checks;
};
