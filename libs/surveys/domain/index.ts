export {
  addToTally,
  answerSheet,
  emptyTally,
  isAnswerSheet,
  perElement,
  type AnswerSheet,
  type Tally,
} from './src/answers.rules';
export { calculateIkm, type IkmAnswer } from './src/ikm.calculation';
export { serviceId, surveyId, type ServiceId, type SurveyId } from './src/ids';
export { equalWeights, ikmOf, type ElementWeights, type Ikm, type IkmFault } from './src/ikm.rules';
export { gradeOf, mutus, type Grade, type Mutu } from './src/mutu.rules';
export { calculateSampleSize, sampleSizeOf, type SampleSize, type SampleSizeFault } from './src/sample-size.rules';
export type { RegisterService, ServiceCommand } from './src/service.commands';
export { serviceDecider, serviceNameKey, type ServiceRefusal, type ServiceState } from './src/service.decider';
export type { ServiceEvent, ServiceRegistered } from './src/service.events';
export type {
  CloseSurvey,
  CreateSurvey,
  OpenSurvey,
  PublishSurvey,
  RecordAnswers,
  SurveyCommand,
} from './src/survey.commands';
export { SMALLEST_GROUP, surveyDecider, type SurveyRefusal } from './src/survey.decider';
export type {
  AnswersRecorded,
  SurveyClosed,
  SurveyCreated,
  SurveyEvent,
  SurveyOpened,
  SurveyPublished,
} from './src/survey.events';
export type { SurveyState, SurveyStatus } from './src/survey.state';
