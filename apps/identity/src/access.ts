import { accounts, employees, everybody, holdsOneOf, ownOnly, policiesOf, type Role } from '@kinerja/vocabulary';

/** Who may do what in identity. */
export const identityAccess = policiesOf('identity', {
  /** With a password, or a code that was handed out: for the gateway, which is the only one that reaches these routes. */
  signIn: { door: everybody },
  activateAccount: { door: everybody },
  /** Of the account that asks. */
  readOwnAccount: { door: accounts() },
  /** Of the account that asks, with the old one. */
  changeOwnPassword: { door: accounts() },

  /** Of the account that asks. */
  stopOwnRecovery: { rule: 'IDN-075', door: accounts() },

  readAccounts: { door: accounts('agency-admin', 'system-admin') },
  createAccount: { door: accounts('agency-admin', 'system-admin') },
  disableAccount: { door: accounts('agency-admin', 'system-admin') },
  /** Two persons for some, by the decider. */
  grantRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin') },
  decideRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin') },
  withdrawRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin') },
  revokeRole: { rule: 'IDN-072', door: accounts('agency-admin', 'system-admin') },
  proposeRecovery: { rule: 'IDN-075', door: accounts('agency-admin', 'system-admin') },
  allowRecovery: { rule: 'IDN-075', door: accounts('agency-admin', 'system-admin') },
  readActivationCodes: { door: accounts('agency-admin', 'system-admin') },

  registerUnit: { door: accounts('agency-admin', 'system-admin') },
  readUnits: { door: accounts() },
  changeSuperior: { door: accounts('agency-admin') },

  /** For offices that work with lists of people. */
  readPeople: {
    rule: 'IDN-006',
    door: accounts('agency-admin', 'system-admin', 'payroll-officer', 'payroll-verifier', 'auditor'),
  },
  readPeopleFile: { rule: 'IDN-006', door: accounts('agency-admin', 'payroll-officer', 'auditor') },
  readOwnPerson: { rule: 'IDN-006', door: employees(), ...ownOnly('query') },
  /** Names for ids; other services know ids only. */
  readDirectory: { door: accounts() },

  importPeople: { door: accounts('agency-admin', 'system-admin') },
  readPeopleImports: { door: accounts('agency-admin', 'system-admin') },
});

/** Rule IDN-006: everybody else sees the last four digits of another's NIP. */
export const seesWholeNip = (held: readonly Role[]): boolean => holdsOneOf(held, 'agency-admin');
