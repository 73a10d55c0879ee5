import { accounts, decidersOnly, employees, ownOnly, policiesOf, rolesOr } from '@kinerja/vocabulary';

/** Who may do what in planning. */
export const planningAccess = policiesOf('planning', {
  openPeriod: { door: employees('agency-admin') },
  closePeriod: { door: employees('agency-admin') },
  readPeriods: { door: accounts() },

  /** Of the caller's own post; nobody drafts for another. */
  draftPlan: { rule: 'PLAN-001', door: employees() },
  setResults: { rule: 'PLAN-007', door: employees(), ...ownOnly('decider') },
  submitPlan: { rule: 'PLAN-002', door: employees(), ...ownOnly('decider') },
  approvePlan: { rule: 'PLAN-004, PLAN-008', door: employees(), ...decidersOnly('decider') },
  returnPlan: { rule: 'PLAN-004, PLAN-006', door: employees(), ...decidersOnly('decider') },

  readPlan: {
    ...{ rule: 'PLAN-012', door: accounts() },
    ...rolesOr(['agency-admin', 'auditor'], ['own', 'line', 'stand-in'], 'query'),
  },
  readOwnPlans: { rule: 'PLAN-012', door: employees(), ...ownOnly('query') },
  readPlansToDecide: { rule: 'PLAN-004, PLAN-008', door: employees(), ...decidersOnly('query') },
  /** Results of the caller's own superior, to link to. */
  readSuperiorResults: { rule: 'PLAN-005', door: employees() },
  /** Counts by unit, of no person. */
  readProgress: { door: accounts() },

  /** An administrator reads of the periods only. */
  readTrail: { rule: 'TRL-004', door: accounts('auditor', 'agency-admin') },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});
