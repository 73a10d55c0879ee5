export { serviceRegisteredV1, type ServiceRegisteredV1 } from './src/service-registered.v1';
export { surveyPublishedV1, type SurveyPublishedV1 } from './src/survey-published.v1';
export { surveysControlTotalsStatedV1 } from './src/control-totals-stated.v1';
export { surveysContracts } from './src/published';
