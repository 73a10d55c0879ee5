import { addToTally, emptyTally, type Tally } from './answers.rules';
import type { SurveyCreated, SurveyEvent } from './survey.events';

export type SurveyFacts = Omit<SurveyCreated['data'], 'at'>;

export type SurveyState =
  | Readonly<{ status: 'absent' }>
  | Readonly<{ status: 'draft' | 'open' | 'closed' | 'published'; survey: SurveyFacts; tally: Tally }>;

export type SurveyStatus = SurveyState['status'];

/** Total and silent: what is in the stream has happened. */
export const evolve = (state: SurveyState, event: SurveyEvent): SurveyState => {
  switch (event.type) {
    case 'SurveyCreated':
      return { status: 'draft', survey: event.data, tally: emptyTally };
    case 'SurveyOpened':
      return withStatus(state, 'open');
    case 'AnswersRecorded':
      return state.status === 'absent' ? state : { ...state, tally: addToTally(state.tally, event.data.answers) };
    case 'SurveyClosed':
      return withStatus(state, 'closed');
    case 'SurveyPublished':
      return withStatus(state, 'published');
  }
};

const withStatus = (state: SurveyState, status: 'open' | 'closed' | 'published'): SurveyState =>
  state.status === 'absent' ? state : { ...state, status };
