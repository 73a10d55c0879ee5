export { agency, outboxOf, paid, counted, federatedTopic, paidV1, topic } from './src/messaging.fixtures';
export {
  messagingDatabase,
  TestOutbox,
  billHandlers,
  billsOf,
  type Bills,
  billsIn,
} from './src/messaging-database.fixtures';
export { itBehavesLikeABus } from './src/drivers/bus-conformance.fixtures';
