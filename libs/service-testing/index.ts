export { answerOf, type Answer } from './src/answer';
export { requestOf, tokenPublicKey, type Sending, type Who } from './src/caller';
export { OtherServices } from './src/other-services';
export { preparedDatabase } from './src/prepared-database';
export { SpanReceiver, type ReceivedSpan } from './src/span-receiver';
export { ServiceUnderTest, type Surroundings } from './src/service-under-test';
export { statedTotals, toTheCentre } from './src/stated-totals';
export { documentSuite, holdDocument } from './src/document-suite';
