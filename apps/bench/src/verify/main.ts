import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CheckpointStore, readNote, verifyCheckpoints } from '@kinerja/log-witness';
import { openEventStore, verifyLog, type CommitItem, type EventStore } from '@kinerja/event-store';
import type { LocalPostgres } from '@kinerja/local-postgres';
import { instant } from '@kinerja/vocabulary';
import type { Pool } from 'pg';
import { activity, metaOf, TYPE } from '../shared/activity';
import { machine, serviceDatabase, withCluster } from '../shared/cluster';
import { writeDocument, type Row } from '../shared/document';
import { timed } from '../shared/measure';

const PER_ITEM = 100;
const AT_ONCE = 40;
const GROWN = 1_000;
const fingerprint = 'a'.repeat(64);
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const owner = { agency: 'bench', service: 'reporting' };

const item = (): CommitItem => ({
  ...{ stream: `activity-${randomUUID()}`, expected: 'none', meta: metaOf(randomUUID()), fingerprint },
  events: Array.from({ length: PER_ITEM }, (_, nth) => ({ type: TYPE, data: activity(nth) })),
  ...{ messages: [], take: [], release: [] },
});

const fill = async (store: EventStore, count: number): Promise<void> => {
  for (let done = 0; done < count; done += PER_ITEM * AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, (count - done) / PER_ITEM) }, () => store.commit(item())));
};

const rootOf = (note: string): string => {
  const read = readNote(note);
  if (!read) throw new Error('a checkpoint cannot be read');
  return read.root;
};

const measured = async (pool: Pool, store: EventStore, load: number): Promise<readonly Row[]> => {
  const checkpoints = new CheckpointStore(pool, { ...owner, privateKey });
  const [, filled] = await timed(() => fill(store, load));
  const [first, firstMs] = await timed(() => checkpoints.make(instant('2026-11-22T00:00:00.000Z')));
  await fill(store, GROWN);
  const [second, secondMs] = await timed(() => checkpoints.make(instant('2026-11-22T00:01:00.000Z')));
  if (!first || !second) throw new Error('an empty log has no checkpoint');
  const [, proofMs] = await timed(() => checkpoints.proof(first.size, second.size));
  const witnessed = [first, second].map(({ note, size }) => ({ size, root: rootOf(note) }));
  const [report, chainMs] = await timed(() => verifyLog(pool));
  const [checks, treeMs] = await timed(() => verifyCheckpoints(pool, { ...owner, publicKey, witnessed }));
  if (!report.clean || !checks.every(({ ok }) => ok)) throw new Error('the log does not verify');
  const row = (subject: string, ms: number): Row => ({
    ...{ subject, load, unit: 'ms', median: Math.round(ms * 10) / 10, p50Ms: ms, p99Ms: ms, rounds: [ms] },
  });
  return [
    row('fill', filled),
    row('first checkpoint', firstMs),
    row(`checkpoint after ${GROWN} more`, secondMs),
    row('consistency proof', proofMs),
    row('verify chain and sequences', chainMs),
    row('verify checkpoints and witness', treeMs),
  ];
};

const measure = async (postgres: LocalPostgres, events: number): Promise<readonly Row[]> => {
  const { pool } = await serviceDatabase(postgres, 'verified');
  const store = openEventStore({ pool, catalog: { [TYPE]: { version: 1 } } });
  try {
    return await measured(pool, store, events);
  } finally {
    await store.close();
    await pool.end();
  }
};

/** `npm run bench verify`: how long `kinerja verify` takes for one log, and what the checkpoints of that log cost: the first, one a minute later, and a proof between. */
export const verify = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { events: { type: 'string', default: '1000000' }, json: { type: 'string' } },
  });
  await withCluster(async (postgres) => {
    const rows = await measure(postgres, Number(values.events));
    for (const { subject, median } of rows) console.log(`${subject.padEnd(34)} ${median} ms`);
    writeDocument(values.json, { name: 'verify', machine: await machine(postgres), rounds: 1, rows });
  });
};
