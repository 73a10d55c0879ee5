import type { components } from './generated/surveys';
import { addressOf } from './http';
import { askAll } from './query';

export type Survey = components['schemas']['Survey'];
export type SurveyStatus = Survey['status'];
export type SurveyStep = 'opening' | 'closing' | 'publication';

export const surveys = () => askAll('GET surveys/surveys', {});
/** The form that citizens fill in, without a sign-in. */
export const formAddress = (code: string): string => addressOf(`s/${code}`);
export const resultAddress = (code: string): string => addressOf(`s/${code}/result`);
