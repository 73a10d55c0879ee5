import type { components } from './generated/evaluation';
import { ask, askAll } from './query';

type Schemas = components['schemas'];
export type Evaluation = Schemas['Evaluation'];
export type RatingToGive = Schemas['RatingToGive'];
export type RatingDraft = Schemas['RateEmployeeDto'];
export type Distribution = Schemas['Distribution'];
/** Broken demands of SE MenPANRB 3/2023. */
export type BreachCode = Distribution['breaches'][number];

export const myEvaluation = (month: string) => ask('GET evaluation/evaluations/mine', { query: { month } });
export const ratingsToGive = (month: string) => askAll('GET evaluation/evaluations/queue', { query: { month } });
export const distributions = (month: string) => askAll('GET evaluation/distributions', { query: { month } });
