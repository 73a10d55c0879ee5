// How long `kinerja verify` takes for one log: `npm run bench verify -- --events 1000000 --json FILE`.
// Also what the checkpoint of that log costs: the first one, the next one a minute later, and a proof between two sizes.
import { randomUUID, generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { activity, metaOf, TYPE } from '../shared/activity.mjs';
import { machine, serviceDatabase, withCluster } from '../shared/cluster.mjs';
import { lib } from '../shared/dist.mjs';

const { values } = parseArgs({
  options: { events: { type: 'string', default: '1000000' }, json: { type: 'string' } },
});
const EVENTS = Number(values.events);
const PER_ITEM = 100;
const AT_ONCE = 40;
const fingerprint = 'a'.repeat(64);

const { openEventStore, verifyLog } = lib('event-store');
const { CheckpointBook, readNote, verifyCheckpoints } = lib('log-witness');
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const owner = { agency: 'bench', service: 'reporting' };

const fill = async (store, count) => {
  const item = () => ({
    ...{ stream: `activity-${randomUUID()}`, expected: 'none', meta: metaOf(randomUUID()), fingerprint },
    events: Array.from({ length: PER_ITEM }, (_, nth) => ({ type: TYPE, data: activity(nth) })),
  });
  for (let done = 0; done < count; done += PER_ITEM * AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, (count - done) / PER_ITEM) }, () => store.commit(item())));
};

const timed = async (run) => {
  const from = performance.now();
  const result = await run();
  return [result, performance.now() - from];
};

const measure = async (postgres) => {
  const { pool } = await serviceDatabase(postgres, 'verified');
  const store = openEventStore({ pool, catalog: { [TYPE]: { version: 1 } }, route: () => [] });
  const book = new CheckpointBook(pool, { ...owner, privateKey });
  const row = (subject, ms) => ({
    subject,
    load: EVENTS,
    unit: 'ms',
    median: Math.round(ms * 10) / 10,
    p50Ms: ms,
    p99Ms: ms,
    rounds: [ms],
  });
  try {
    const [, filled] = await timed(() => fill(store, EVENTS));
    const [first, firstMs] = await timed(() => book.make('2026-11-22T00:00:00.000Z'));
    await fill(store, 1_000);
    const [second, secondMs] = await timed(() => book.make('2026-11-22T00:01:00.000Z'));
    const [, proofMs] = await timed(() => book.proof(first.size, second.size));
    const witnessed = [first, second].map(({ note, size }) => ({ size, root: readNote(note).root }));
    const [report, chainMs] = await timed(() => verifyLog(pool));
    const [checks, treeMs] = await timed(() => verifyCheckpoints(pool, { ...owner, publicKey, witnessed }));
    if (!report.clean || !checks.every(({ ok }) => ok)) throw new Error('the log does not verify');
    return [
      row('fill', filled),
      row('first checkpoint', firstMs),
      row('checkpoint after 1000 more', secondMs),
      row('consistency proof', proofMs),
      row('verify chain and sequences', chainMs),
      row('verify checkpoints and witness', treeMs),
    ];
  } finally {
    await store.close();
    await pool.end();
  }
};

await withCluster(async (postgres) => {
  const rows = await measure(postgres);
  for (const { subject, median } of rows) console.log(`${subject.padEnd(34)} ${median} ms`);
  const result = { name: 'verify', machine: await machine(postgres), rounds: 1, rows };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
});
