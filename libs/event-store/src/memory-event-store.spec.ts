import { behavesAsEventStore } from './event-store.behaviour.fixtures';
import { memoryEventStore } from './memory-event-store';
import { MemoryLog } from './memory-log';
import { memoryLogConnection } from './memory-log-connection';
import { eventStoreOver, personalKeysFor } from './open-event-store';

describe('the event store in memory', () => {
  const log = new MemoryLog();
  behavesAsEventStore((catalog, sealing) => {
    const store = memoryEventStore({ catalog, ...(sealing ? { sealing } : {}), log });
    return { store, said: (topic) => Promise.resolve(store.outbox().filter((row) => row.topic === topic)) };
  });
});

describe('the writer of the log over a log in memory', () => {
  const log = new MemoryLog();
  behavesAsEventStore((catalog, sealing) => {
    const keys = personalKeysFor(catalog, log.keys, sealing);
    const parts = { reader: memoryEventStore({ catalog, keys, log }), connect: memoryLogConnection(log), keys };
    const store = eventStoreOver(parts, { catalog });
    return { store, said: (topic) => Promise.resolve(log.outbox.filter((row) => row.topic === topic)) };
  });
});
