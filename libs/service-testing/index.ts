export { answerOf, type Answer } from './src/answer';
export type { Sending, Who } from './src/caller';
export { OtherServices } from './src/other-services';
export { ServiceUnderTest, type Surroundings } from './src/service-under-test';
