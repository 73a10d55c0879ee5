import { accounts, decidersOnly, employees, ownOnly, policiesOf, rolesOr } from '@kinerja/vocabulary';

/** Who may do what in planning. */
export const planningAccess = policiesOf('planning', {
  openPeriod: { door: employees('agency-admin') },
  closePeriod: { door: employees('agency-admin') },
  readPeriods: { door: accounts() },

  /** Of the caller's own post; nobody drafts for another. */
  draftPlan: { rule: 'PLAN-001', door: employees() },
  setResults: { rule: 'PLAN-007', door: employees(), ...ownOnly('refused') },
  submitPlan: { rule: 'PLAN-002', door: employees(), ...ownOnly('refused') },
  approvePlan: { rule: 'PLAN-004, PLAN-008', door: employees(), ...decidersOnly('refused') },
  returnPlan: { rule: 'PLAN-004, PLAN-006', door: employees(), ...decidersOnly('refused') },

  readPlan: {
    ...{ rule: 'PLAN-012', door: accounts() },
    ...rolesOr(['agency-admin', 'auditor'], ['own', 'line', 'stand-in'], 'hidden'),
  },
  readOwnPlans: { rule: 'PLAN-012', door: employees(), ...ownOnly('hidden') },
  readPlansToDecide: { rule: 'PLAN-004, PLAN-008', door: employees(), ...decidersOnly('hidden') },
  /** Results of the caller's own superior, to link to. */
  readSuperiorResults: { rule: 'PLAN-005', door: employees() },
  /** Counts by unit, of no person. */
  readProgress: { door: accounts() },
});
