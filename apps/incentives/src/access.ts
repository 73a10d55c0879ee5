import {
  accounts,
  employees,
  holdsOneOf,
  ownOnly,
  policiesOf,
  type ByRelation,
  type Relation,
  type Role,
} from '@kinerja/vocabulary';

const payroll: readonly Role[] = ['payroll-officer', 'payroll-verifier'];

/**
 * Rule TPP-027: these roles, and the head of the agency, whose role two persons have given: a post alone is entered by one. Never an
 * administrator, whatever else the account is.
 */
const ofPay = (...anyOf: readonly Role[]): ByRelation => ({
  ...{ relations: ['budget-holder', 'none'], enforcedBy: ['door'] },
  allows: (held: readonly Role[], relation: Relation) =>
    !holdsOneOf(held, 'system-admin', 'agency-admin') &&
    (holdsOneOf(held, ...anyOf) || (relation === 'budget-holder' && held.includes('agency-head'))),
});

/** Who may do what in incentives. */
export const incentivesAccess = policiesOf('incentives', {
  /** Before one is adopted: whether it holds, and what it would pay. */
  checkPack: { door: employees('payroll-officer') },
  adoptPack: { door: employees('payroll-officer'), stepUp: true },
  withdrawPack: { rule: 'TPP-101', door: employees('payroll-officer'), stepUp: true },
  /** The rules of TPP are no secret: whoever is paid by them may read them. */
  readPacks: { door: accounts() },

  /** Where money goes. */
  importPayees: { door: employees('payroll-officer'), stepUp: true },
  readPayeeImports: { door: accounts('payroll-officer') },

  openRun: { door: employees('payroll-officer') },
  computeRun: { door: employees('payroll-officer') },
  excludePerson: { door: employees('payroll-officer') },
  /** By a second person: the decider knows who computed. */
  verifyRun: { rule: 'TPP-022', door: employees('payroll-verifier'), stepUp: true },
  /** By a third person: the decider knows who computed and who verified. Whoever may not look at pay does not come that far. */
  sealRun: {
    ...{ rule: 'TPP-023', door: employees(), stepUp: true },
    ...ofPay('payroll-verifier'),
    enforcedBy: ['door', 'decider'],
  },

  /** Amounts and explanations. */
  readRuns: {
    ...{ rule: 'TPP-027', door: accounts(), discloses: { kinds: ['pay'] } },
    ...ofPay(...payroll, 'auditor'),
  },
  /** Also names and bank accounts. */
  exportRun: {
    ...{ rule: 'TPP-027', door: accounts(), discloses: { kinds: ['pay', 'bank-account'] } },
    ...ofPay(...payroll),
  },
  /** Once the run is sealed. */
  readOwnPayee: { rule: 'IDN-170', door: employees(), discloses: 'own' },
  readOwnAllowance: { rule: 'TPP-027', door: employees(), ...ownOnly('query') },

  /** With amounts: never for a system administrator, whatever else the account is. */
  readTrail: {
    ...{ rule: 'TRL-004, TPP-027', door: accounts('auditor', 'payroll-officer', 'payroll-verifier') },
    discloses: { kinds: ['pay'] },
  },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});
