export {
  agency,
  outboxOf,
  paid,
  paidInTheNextRelease,
  counted,
  federatedTopic,
  paidV1,
  paidV2,
  topic,
} from './src/messaging.fixtures';
export {
  messagingDatabase,
  TestOutbox,
  billHandlers,
  billsOf,
  type Bills,
  billsIn,
} from './src/messaging-database.fixtures';
export { itBehavesLikeABus } from './src/drivers/bus-conformance.fixtures';
