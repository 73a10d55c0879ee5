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
} from './src/event-store';
export type { EventCatalog, EventKind } from './src/event-catalog';
