import { randomUUID } from 'node:crypto';
import { activity, metaOf, TYPE } from '../../shared/activity.mjs';
import { serviceDatabase } from '../../shared/cluster.mjs';
import { lib } from '../../shared/dist.mjs';

const fingerprint = 'a'.repeat(64);

/** The event store as services use it: command id, hash chain and gapless positions included. */
export const kinerja = async (postgres) => {
  const { pool } = await serviceDatabase(postgres, 'kinerja');
  const store = lib('event-store').openEventStore({ pool, catalog: { [TYPE]: { version: 1 } }, route: () => [] });
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0n;
    return async (nth) => {
      const events = [{ type: TYPE, data: activity(nth) }];
      const outcome = await store.commit({
        stream,
        expected: version,
        events,
        meta: metaOf(randomUUID()),
        fingerprint,
      });
      if (outcome.kind !== 'committed') throw new Error(`not committed: ${outcome.kind}`);
      version = outcome.version;
      return 1;
    };
  };
  const verify = () => lib('event-store').verifyLog(pool);
  const close = async () => {
    await store.close();
    await pool.end();
  };
  return { name: 'kinerja', writer, verify, close };
};
