import { randomUUID } from 'node:crypto';
import { openEventStore, verifyLog } from '@kinerja/event-store';
import { activity, metaOf, TYPE } from '../../shared/activity';
import { serviceDatabase } from '../../shared/cluster';
import type { MakeSubject } from '../subject';

const fingerprint = 'a'.repeat(64);

/** The event store as services use it: command id, hash chain and gapless positions included. */
export const kinerja: MakeSubject = async (postgres) => {
  const { pool } = await serviceDatabase(postgres, 'kinerja');
  const store = openEventStore({ pool, catalog: { [TYPE]: { version: 1 } } });
  const writer = () => {
    const stream = `activity-${randomUUID()}`;
    let version = 0n;
    return async (nth: number): Promise<number> => {
      const events = [{ type: TYPE, data: activity(nth) }];
      const outcome = await store.commit({
        ...{ stream, expected: version, events, meta: metaOf(randomUUID()), fingerprint },
        ...{ messages: [], take: [], release: [] },
      });
      if (outcome.kind !== 'committed') throw new Error(`not committed: ${outcome.kind}`);
      version = outcome.version;
      return 1;
    };
  };
  const verify = async () => {
    const report = await verifyLog(pool);
    return { events: report.events, clean: report.clean, words: JSON.stringify(report.checks) };
  };
  const close = async (): Promise<void> => {
    await store.close();
    await pool.end();
  };
  return { name: 'kinerja', writer, verify, close };
};
