import { testDatabase, type TestDatabase } from '@kinerja/testing';
import { behavesAsEventStore } from './event-store.behaviour.fixtures';
import type { OutboxRowRead } from './commit-item.fixtures';
import { openEventStore } from './open-event-store';

type OutboxText = Readonly<{ partition: number; offset: string; key: string; keySeq: string; envelope: string }>;

const publishedIn = async (database: TestDatabase, topic: string): Promise<readonly OutboxRowRead[]> => {
  const { rows } = await database.pool.query<OutboxText>(
    'SELECT partition, "offset", key, key_seq AS "keySeq", envelope FROM log.outbox WHERE topic = $1',
    [topic],
  );
  return rows.map((row) => ({ ...row, offset: BigInt(row.offset), keySeq: BigInt(row.keySeq) }));
};

describe('the event store on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });

  behavesAsEventStore((catalog, sealing) => {
    const store = openEventStore({ pool: database.pool, catalog, ...(sealing ? { sealing } : {}) });
    return { store, said: (topic) => publishedIn(database, topic) };
  });

  afterAll(() => database.drop());
});
