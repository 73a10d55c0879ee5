import type { Announcement } from '@kinerja/contracts';
import { openEventStore, type EventStore } from '@kinerja/event-store';
import { uuidv7 } from '@kinerja/kernel';
import { outboxReader, routeTo, type EmbeddedBus } from '@kinerja/messaging';
import { testDatabase } from '@kinerja/testing';
import { instant } from '@kinerja/vocabulary';

export type Publisher = Readonly<{ say: (said: Announcement) => Promise<void>; close: () => Promise<void> }>;

const commitOf = (store: EventStore, said: Announcement) => {
  const meta = { commandId: uuidv7(), actor: 'service:test', correlationId: uuidv7() };
  const cause = { eventId: uuidv7(), at: instant(Date.now()), meta };
  const item = { stream: `said-${uuidv7()}`, expected: 'none', events: [{ type: 'Said', data: {} }] } as const;
  return store.commit({ ...item, meta, fingerprint: '0'.repeat(64), messages: store.route(said, cause) });
};

/** Another service of an agency, as far as its contracts go: a real log with a real outbox on the bus. */
export const publisher = async (bus: EmbeddedBus, agency: string, service: string): Promise<Publisher> => {
  const database = await testDatabase();
  const route = routeTo({ agency, service });
  const store = openEventStore({ pool: database.pool, catalog: { Said: { version: 1 } }, route });
  bus.addPublisher(
    { agency, service },
    outboxReader(database.pool, (wake) => store.onAppend(wake)),
  );
  return {
    say: async (said) => {
      const { kind } = await commitOf(store, said);
      if (kind !== 'committed') throw new Error(`not said: ${kind}`);
    },
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
};
