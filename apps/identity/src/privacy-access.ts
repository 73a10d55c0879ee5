import { accounts, employees } from '@kinerja/vocabulary';

/** Who puts data of people right, keeps, erases and answers for them. */
export const privacyPolicies = {
  /** "Data saya salah", of the caller. */
  askForCorrection: { rule: 'IDN-172', door: employees() },
  readOwnCorrections: { rule: 'IDN-172', door: employees(), discloses: 'own' },
  withdrawCorrection: { rule: 'IDN-172', door: employees() },
  /** Each role those of what it keeps. */
  readCorrections: {
    ...{ rule: 'IDN-173', door: accounts('agency-admin', 'payroll-officer') },
    discloses: { kinds: ['correction'] },
  },
  /** Nobody about their own, and about what another role keeps, by the decider. */
  decideCorrection: { rule: 'IDN-173', door: accounts('agency-admin', 'payroll-officer') },

  /** How long data are kept of whoever has left: for those of whom they are kept. */
  readRetention: { rule: 'IDN-182', door: accounts() },
  readErasures: { rule: 'IDN-180', door: accounts('agency-admin', 'system-admin') },
  askErasure: { rule: 'IDN-180', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  /** By somebody else than asked for it, by the decider. */
  confirmErasure: { rule: 'IDN-180', door: accounts('agency-admin', 'system-admin'), stepUp: true },
  endErasure: { rule: 'IDN-180', door: accounts('agency-admin', 'system-admin') },

  /** With whom it concerns, by name. */
  readIncidents: { rule: 'IDN-240', door: accounts('agency-admin') },
  openIncident: { rule: 'IDN-240', door: accounts('agency-admin') },
  /** By one alone: the 3 x 24 hours have nights and days off in them. */
  handleIncident: { rule: 'IDN-240, IDN-242, IDN-243', door: accounts('agency-admin') },
  endIncident: { rule: 'IDN-244', door: accounts('agency-admin') },
  /** What the person was told. */
  readOwnIncidents: { rule: 'IDN-245', door: employees(), discloses: 'own' },
} as const;
