import { openEventStore, type EventCatalog, type Sealing, type SealingEventStore } from '@kinerja/event-store';
import { testDatabase, type TestDatabase } from './test-database';

export type TestStore = SealingEventStore & Readonly<{ database: TestDatabase }>;

/** An event store on a fresh database; `close` drops it. */
export const testStore = async (
  catalog: EventCatalog,
  { sealing }: Readonly<{ sealing?: Sealing }> = {},
): Promise<TestStore> => {
  const database = await testDatabase();
  const store = openEventStore({ pool: database.pool, catalog, ...(sealing ? { sealing } : {}) });
  const close = async (): Promise<void> => {
    await store.close();
    await database.drop();
  };
  return Object.assign(Object.create(store) as SealingEventStore, { database, close });
};
