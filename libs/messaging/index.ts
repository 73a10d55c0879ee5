export type { Bus, Positions, RefusedRecord, RunningSubscription, Subscription } from './src/bus';
export type { Alarm, ParkCause, RaiseAlarm } from './src/consumer/alarm';
export { Consumer, type PortedConsumerOptions } from './src/consumer/consumer';
export {
  acceptRestored,
  gated,
  IncarnationGate,
  type IncarnationGateOptions,
  PublisherRestored,
  type Restored,
  restoredPublishers,
} from './src/consumer/incarnation-gate';
export type { Handlers, MessageKind } from './src/consumer/handlers';
export type { InboxPort } from './src/consumer/inbox';
export { MemoryInbox } from './src/consumer/memory-inbox';
export { preparedBy } from './src/consumer/prepared-by';
export { InboxMoved, isTransient } from './src/consumer/transient-error';
export { embeddedBus, type EmbeddedBus, type EmbeddedBusOptions } from './src/drivers/embedded/embedded-bus';
export { feedBus, type FeedBusOptions, type FeedSource } from './src/drivers/feed/feed-bus';
export {
  type FeedAnswer,
  type FeedPublisher,
  feedPublisher,
  type FeedPublisherOptions,
  type FeedQuery,
} from './src/drivers/feed/feed-publisher';
export { FeedRefused } from './src/drivers/feed/read-page';
export { relayRound, type Unsent } from './src/drivers/relay-round';
export { noWake, type OnAppend, outboxReader, type OutboxReader } from './src/drivers/outbox-reader';
export type { CloudEvent } from './src/envelope/cloud-event';
export type { Coordinates, Delivery, Message } from './src/envelope/message';
export { openEnvelope, type OpenEnvelope } from './src/envelope/open-envelope';
export { partitionOf, PARTITIONS } from './src/envelope/partition';
export { federatedTopicOf, federatedTopicsOf, parseTopic, topicOf, topicsOf } from './src/envelope/topic';
export { auditInboxKeys, type HeardTopic } from './src/inbox-audit';
export { foreignEpochs, consumedEpochs, type ConsumedEpoch } from './src/consumed-epochs';
export { inboxPositions, type InboxPosition, outboxPositions, type OutboxPosition } from './src/inbox-status';
export { type AlteredRow, OutboxAudit } from './src/outbox-audit';
export { messagingMigrations } from './src/migrations';
export { BusConsumer, type BusConsumerOptions, type TopicLag } from './src/consumer/bus-consumer';
export { carriedOut, ReactionRefused } from './src/handlers/carried-out';
export { type AroundReaction, contractsOf, declaredHandlers } from './src/handlers/declared-handlers';
export {
  arrivalTable,
  type HeardTable,
  heardTable,
  type MessageOf,
  on,
  onEach,
  type RowsOf,
} from './src/handlers/heard-table';
export { HistoryReader, type HistoryOptions, UnreadableHistory } from './src/history/history-reader';
export { noteUnread } from './src/history/unread-history';
export { type Reaction, reaction, type RunningReaction, startReactions } from './src/handlers/reaction';
export { type KeyRef, type ParkedKey, parkedKeyOf, parkedKeys } from './src/parking/parked-key';
export type { Release } from './src/parking/release-key';
export { NotParked, skipMessage, type SkipReason } from './src/parking/skip-message';
export { deliveryFault, MAX_ENVELOPE_BYTES } from './src/envelope/delivery-fault';
export { BrokenContract, MessageTooLarge, type Publisher, routeTo } from './src/route';
export { dueKeys } from './src/parking/retry-parked';
export { withSequence } from './src/envelope/cloud-event';
export type { OutboxColumns } from './src/outbox-columns';
