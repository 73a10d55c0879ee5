import {
  accounts,
  employees,
  everybody,
  holdsOneOf,
  machineMay,
  ownOnly,
  policiesOf,
  rolesOr,
  type Reader,
  type Role,
} from '@kinerja/vocabulary';
import { machinePolicies } from './machine-access';
import { privacyPolicies } from './privacy-access';

/** Rule IDN-006: everybody else sees the last four digits of another's NIP. */
export const seesWholeNip = ({ roles, scopes }: Reader): boolean =>
  scopes ? scopes.includes('people.read') : holdsOneOf(roles, 'agency-admin');

const wholeNip = { kinds: ['nip'], to: seesWholeNip } as const;

/** Who may do what in identity. */
export const identityAccess = policiesOf('identity', {
  /** With a password, or a code that was handed out: for the gateway, which is the only one that reaches these routes. */
  signIn: { door: everybody },
  activateAccount: { door: everybody },
  /** Of the account that asks. */
  readOwnAccount: { door: accounts(), discloses: 'own' },
  /** Of the account that asks, with the old one. */
  changeOwnPassword: { door: accounts() },

  /** Of the account that asks, with password and code. */
  proveOneself: { rule: 'IDN-135', door: accounts() },
  /** Of the account that asks. */
  setSecondFactor: { rule: 'IDN-130', door: accounts(), stepUp: true },
  /** Of the account that asks, with a code of it. */
  changeSecondFactor: { rule: 'IDN-131, IDN-133', door: accounts() },

  /** Of the account that asks, with what the door found out at the provider. */
  linkOutsideAccount: { rule: 'IDN-200, IDN-201', door: accounts(), stepUp: true },
  unlinkOutsideAccount: { rule: 'IDN-202', door: accounts() },

  /** Of the account that asks. */
  changePasskeys: { rule: 'IDN-139', door: accounts(), stepUp: true },

  /** Of the account that asks. */
  stopOwnRecovery: { rule: 'IDN-075', door: accounts() },

  /** Of the account that asks. */
  readOwnSessions: { rule: 'IDN-090', door: accounts(), discloses: 'own' },
  endOwnSession: { rule: 'IDN-090', door: accounts() },

  readAccounts: { door: accounts('agency-admin', 'system-admin') },
  createAccount: { door: accounts('agency-admin', 'system-admin'), stepUp: true },
  disableAccount: { door: accounts('agency-admin', 'system-admin') },
  /** Two persons for some, by the decider. */
  grantRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  decideRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  withdrawRole: { rule: 'IDN-070', door: accounts('agency-admin', 'system-admin') },
  revokeRole: { rule: 'IDN-072', door: accounts('agency-admin', 'system-admin') },
  proposeRecovery: { rule: 'IDN-075', door: accounts('agency-admin', 'system-admin') },
  allowRecovery: { rule: 'IDN-075', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  /** Each opens an account of somebody else. */
  readActivationCodes: { rule: 'IDN-135', door: accounts('agency-admin', 'system-admin'), stepUp: true },

  readSecondFactorDemand: { rule: 'IDN-136', door: accounts('agency-admin', 'system-admin') },
  proposeSecondFactorDemand: { rule: 'IDN-136', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  /** By two persons, by the decider. */
  decideSecondFactorDemand: { rule: 'IDN-136', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  withdrawSecondFactorDemand: { rule: 'IDN-138', door: accounts('agency-admin', 'system-admin'), stepUp: true },

  registerUnit: { door: accounts('agency-admin', 'system-admin') },
  readUnits: { door: machineMay('people.read', accounts()) },
  /** Also what was to change and was withdrawn, with the reason. */
  readUnitHistory: { rule: 'IDN-104', door: accounts('agency-admin', 'system-admin') },
  renameUnit: { rule: 'IDN-101', door: accounts('agency-admin') },
  moveUnit: { rule: 'IDN-102', door: accounts('agency-admin') },
  closeUnit: { rule: 'IDN-103', door: accounts('agency-admin') },
  /** Before one of these: who is moved, and under whom. */
  readUnitMerger: { rule: 'IDN-106', door: accounts('agency-admin') },
  mergeUnit: { rule: 'IDN-106', door: accounts('agency-admin') },
  /** Before one of these: who can be chosen, who is moved, and under whom. */
  readUnitSplit: { rule: 'IDN-107', door: accounts('agency-admin') },
  splitUnit: { rule: 'IDN-107, IDN-108', door: accounts('agency-admin') },
  withdrawUnitChange: { rule: 'IDN-104', door: accounts('agency-admin') },

  changeSuperior: { rule: 'IDN-034, IDN-062', door: accounts('agency-admin') },
  /** In the post that somebody has. */
  promotePerson: { rule: 'IDN-165', door: accounts('agency-admin') },
  beginPost: { rule: 'IDN-060, IDN-061', door: accounts('agency-admin') },
  endPost: { rule: 'IDN-035', door: accounts('agency-admin') },
  reopenPost: { rule: 'IDN-064', door: accounts('agency-admin') },
  withdrawPost: { rule: 'IDN-063', door: accounts('agency-admin') },
  renamePerson: { rule: 'IDN-159', door: accounts('agency-admin') },
  correctNumber: { rule: 'IDN-164', door: accounts('agency-admin') },
  changeEmployment: { rule: 'IDN-160', door: accounts('agency-admin') },
  setTaxStatus: { rule: 'IDN-262, IDN-263', door: accounts('agency-admin') },
  withdrawTaxStatus: { rule: 'IDN-264', door: accounts('agency-admin') },
  /** Who counts for the tax of somebody, by which document and why. */
  readTaxStatuses: { rule: 'IDN-265', door: accounts('agency-admin'), discloses: { kinds: ['tax-status'] } },
  readOwnTaxStatuses: { rule: 'IDN-265', door: employees(), discloses: 'own' },
  /** With former names and the reasons. */
  readPersonChanges: { rule: 'IDN-161', door: accounts('agency-admin') },

  /** Before one of these: who has whom as superior from a day on, and what is left without a head. */
  readConsequences: { door: accounts('agency-admin') },
  /** Who is placed in a way that nothing can follow from. */
  readPeopleFaults: { rule: 'IDN-065', door: accounts('agency-admin', 'system-admin') },

  /** "Atasan saya salah", of a post of one's own. */
  reportSuperior: { rule: 'IDN-121', door: employees(), ...ownOnly('query') },
  readOwnSuperiorReports: { rule: 'IDN-121', door: employees(), discloses: 'own' },
  withdrawSuperiorReport: { rule: 'IDN-121', door: employees(), ...ownOnly('query') },
  readSuperiorReports: { rule: 'IDN-122', door: accounts('agency-admin') },
  /** Nobody about their own, by the decider. */
  decideSuperiorReport: { rule: 'IDN-122, IDN-123, IDN-125', door: accounts('agency-admin') },

  ...machinePolicies,
  ...privacyPolicies,

  /** How far a new agency is, in numbers. */
  readFirstSteps: { rule: 'IDN-079', door: accounts('agency-admin', 'system-admin') },

  readCalendar: { rule: 'IDN-037', door: accounts() },
  changeCalendar: { rule: 'IDN-037, IDN-038', door: accounts('agency-admin') },

  /** Patterns, and how units work by them. */
  readShifts: { rule: 'IDN-250, IDN-251', door: accounts('agency-admin') },
  /** Who works with which team. */
  readShiftTeams: { rule: 'IDN-253', door: accounts('agency-admin') },
  changeShifts: { rule: 'IDN-250, IDN-251, IDN-253', door: accounts('agency-admin') },
  readOwnShifts: { rule: 'IDN-255', door: employees(), discloses: 'own' },

  readOutages: { rule: 'IDN-190', door: accounts() },
  recordOutage: { rule: 'IDN-190', door: accounts('agency-admin') },
  withdrawOutage: { rule: 'IDN-191', door: accounts('agency-admin') },

  /** For anybody. */
  grantDelegation: { rule: 'IDN-081', door: accounts('agency-admin') },
  /** "Saya cuti, digantikan oleh …" */
  grantOwnDelegation: { rule: 'IDN-081', door: employees() },
  endDelegation: { rule: 'IDN-083', door: accounts(), ...rolesOr(['agency-admin'], ['own'], 'query') },
  readDelegations: { door: accounts('agency-admin'), discloses: { kinds: ['absence'] } },
  /** One's own, and those in which one stands in for another; why only of one's own. */
  readOwnDelegations: { door: employees(), discloses: 'own' },

  /** For offices that work with lists of people. */
  readPeople: {
    rule: 'IDN-006',
    door: machineMay(
      'people.read',
      accounts('agency-admin', 'system-admin', 'payroll-officer', 'payroll-verifier', 'auditor'),
    ),
    discloses: wholeNip,
  },
  readPeopleFile: {
    ...{ rule: 'IDN-006', door: accounts('agency-admin', 'payroll-officer', 'auditor') },
    discloses: wholeNip,
  },
  /** With the posts over time; words of why one ended for the agency's administrators only. */
  readPerson: {
    rule: 'IDN-006',
    door: accounts('agency-admin', 'system-admin', 'payroll-officer', 'payroll-verifier', 'auditor'),
    discloses: wholeNip,
  },
  readOwnPosts: { rule: 'IDN-006', door: employees(), ...ownOnly('query') },
  /** With what is sealed: NIK, NPWP, date of birth. */
  readOwnIdentity: { rule: 'IDN-170', door: employees(), discloses: 'own' },
  readOwnPerson: { rule: 'IDN-006', door: employees(), ...ownOnly('query') },
  /** Names for ids; other services know ids only. */
  readDirectory: { door: accounts() },

  /** Creates their accounts. */
  importPeople: { door: accounts('agency-admin', 'system-admin'), stepUp: true },
  readPeopleImports: { door: accounts('agency-admin', 'system-admin') },

  /** Accounts, people, posts, units, calendar: how the agency is set up. */
  readTrail: { rule: 'TRL-004', door: accounts('auditor', 'agency-admin') },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});

/** Words in which somebody said why a post ended, changed or was withdrawn. */
export const seesReasons = (held: readonly Role[]): boolean => holdsOneOf(held, 'agency-admin');
