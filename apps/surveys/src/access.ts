import { accounts, employees, everybody, policiesOf } from '@kinerja/vocabulary';

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

  /** Services and surveys are set up there, and no answer of anybody is shown. */
  readTrail: { rule: 'TRL-004', door: accounts('auditor', 'agency-admin') },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});
