import { behavesAsEventStore } from './event-store.behaviour.fixtures';
import { memoryEventStore } from './memory-event-store';
import { MemoryLog } from './memory-log';

describe('the event store in memory', () => {
  const log = new MemoryLog();
  behavesAsEventStore((catalog, sealing) => {
    const store = memoryEventStore({ catalog, ...(sealing ? { sealing } : {}), log });
    return { store, said: (topic) => Promise.resolve(store.outbox().filter((row) => row.topic === topic)) };
  });
});
