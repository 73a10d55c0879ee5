import { accounts, everybody, policiesOf } from '@kinerja/vocabulary';

const keepers = accounts('survey-officer', 'agency-admin');
const readers = accounts('survey-officer', 'agency-admin', 'unit-head', 'auditor');

/** Who may do what in surveys. */
export const surveysAccess = policiesOf('surveys', {
  registerService: { door: keepers },
  readServices: { door: readers },

  createSurvey: { door: keepers },
  openSurvey: { door: keepers },
  closeSurvey: { door: keepers },
  publishSurvey: { door: keepers },
  /** Counts, and the result once there is one; answers of single citizens are shown to nobody. */
  readSurveys: { door: readers },

  /** Citizens have no account. */
  answerSurvey: { door: everybody },
  readPublishedResult: { door: everybody },
});
