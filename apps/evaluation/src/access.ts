import { decidersOnly, decidersOr, employees, accounts, ownOnly, policiesOf, rolesOr } from '@kinerja/vocabulary';

/** Who may do what in evaluation. Whoever heads a unit is `own` to it, and `line` is who judges that head. */
export const evaluationAccess = policiesOf('evaluation', {
  rateEmployee: { rule: 'EVAL-004', door: employees(), ...decidersOnly('refused') },
  readOwnEvaluation: { door: employees(), ...ownOnly('hidden') },
  readPeopleToRate: { rule: 'EVAL-004', door: employees(), ...decidersOnly('hidden') },

  setAchievement: { rule: 'EVAL-003', door: employees(), ...decidersOnly('refused') },

  closeDistribution: { rule: 'EVAL-008', door: employees(), ...decidersOr(['own'], 'refused') },
  /** Counts of a unit, and with them every predikat in it. */
  readDistribution: {
    door: accounts(),
    ...rolesOr(['agency-admin', 'bkpsdm-analyst', 'auditor'], ['own', 'line', 'stand-in'], 'hidden'),
  },
});
