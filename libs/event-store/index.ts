export type {
  CommitItem,
  CommitOutcome,
  Committed,
  EventMeta,
  EventStore,
  ExpectedVersion,
  InboxMove,
  LoadedStream,
  OutgoingMessage,
  Recorded,
  Reservation,
  StreamStore,
} from './src/event-store';
export type { EventCatalog, EventKind } from './src/event-catalog';
export { open, seal } from './src/sealed-box';
export { eventIdOf } from './src/event-codec';
export { EventCatalogFault } from './src/event-catalog-fault';
export { UnstorableEvent } from './src/unstorable-event';
export { memoryEventStore } from './src/memory-event-store';
export type { MemoryEventStore, MemoryEventStoreOptions } from './src/memory-event-store';
export { MemoryLog } from './src/memory-log';
export type { OutboxRow } from './src/memory-log';
export { eventStoreMigrations } from './src/migrations';
export { memoryLogConnection } from './src/memory-log-connection';
export type { LogConnection, OpenConnection } from './src/log-connection';
export { eventStoreOver, openEventStore, personalKeysFor } from './src/open-event-store';
export type { AroundCommit, EventStoreOptions, LogParts, Sealing, SealingEventStore } from './src/open-event-store';
export { valueAt } from './src/field-paths';
export { PersonalKeyErased } from './src/personal-keys';
export { lastEventStore } from './src/last-event-store';
export { CommitRefused } from './src/commit-refused';
export { ReservationsAudit } from './src/reservations-audit';
export { digestOf } from './src/event-codec';
export { chainHash, GENESIS } from './src/hash-chain';
export { verifyLog } from './src/verify-log';
export type { LogCheck, LogReport } from './src/verify-log';
export { LoggedEvents, type LoggedEvent, type LogQuestion, type LogSpan } from './src/logged-events';
