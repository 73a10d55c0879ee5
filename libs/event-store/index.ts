export type {
  Cause,
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
  Route,
} from './src/event-store';
export type { EventCatalog, EventKind } from './src/event-catalog';
