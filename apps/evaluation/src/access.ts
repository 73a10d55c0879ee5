import { decidersOnly, decidersOr, employees, accounts, ownOnly, policiesOf, rolesOr } from '@kinerja/vocabulary';

const ratings = { kinds: ['rating'] } as const;

/** Who may do what in evaluation. Whoever heads a unit is `own` to it, and `line` is who judges that head. */
export const evaluationAccess = policiesOf('evaluation', {
  rateEmployee: { rule: 'EVAL-004', door: employees(), ...decidersOnly('decider') },
  readOwnEvaluation: { door: employees(), ...ownOnly('query') },
  readPeopleToRate: { rule: 'EVAL-004', door: employees(), discloses: ratings, ...decidersOnly('query') },

  setAchievement: { rule: 'EVAL-003', door: employees(), ...decidersOnly('decider') },

  closeDistribution: { rule: 'EVAL-008', door: employees(), ...decidersOr(['own'], 'decider') },
  /** Counts of a unit. */
  readDistribution: {
    door: accounts(),
    ...rolesOr(['agency-admin', 'auditor'], ['own', 'line', 'stand-in'], 'query'),
  },
  /** With the predikat of every person in it: not for administrators. */
  readUnitRatings: {
    door: accounts(),
    discloses: ratings,
    ...rolesOr(['auditor'], ['own', 'line', 'stand-in'], 'query'),
  },

  /** With the predikat of people: not for administrators. */
  readTrail: { rule: 'TRL-004', door: accounts('auditor'), discloses: ratings },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});
