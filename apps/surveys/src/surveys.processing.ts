import type { ProcessingStatement } from '@kinerja/trail';
import { surveysAccess as access } from './access';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake/intake.entity';

/** Rule TRL-011: nobody is asked who they are, but what they write may say so; answers of single citizens are shown to nobody. */
export const surveysProcessing: ProcessingStatement = {
  of: {
    'survey-answers': {
      ...{
        purpose: 'hear-citizens',
        ground: 'public-task',
        laws: ['UU 25/2009', 'PermenPANRB 14/2017'],
        people: 'citizens',
      },
      ...{ readBy: [], stores: [WaitingAnswerRow], kept: { rule: 'history' } },
    },
  },
  readsOfNobody: [access.readServices, access.readSurveys, access.answerSurvey, access.readPublishedResult],
  storesOfNobody: [AnswerBatchRow, UsedVisitRow],
};
