import type { Contract } from '@kinerja/contracts';
import { serviceRegisteredV1 } from './service-registered.v1';
import { surveyPublishedV1 } from './survey-published.v1';
import { surveysControlTotalsStatedV1 } from './control-totals-stated.v1';

/** Every contract of surveys in every version ever published, by type; a new one is added here, none is ever taken away. */
export const surveysContracts: readonly Contract[] = [
  serviceRegisteredV1,
  surveyPublishedV1,
  surveysControlTotalsStatedV1,
];
