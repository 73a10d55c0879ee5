import { accounts, decidersOnly, employees, machineMay, ownOnly, policiesOf } from '@kinerja/vocabulary';

/** Who may do what in reporting. */
export const reportingAccess = policiesOf('reporting', {
  /** Into the caller's own log. */
  reportActivity: { rule: 'REP-001', door: employees() },
  correctActivity: { rule: 'REP-006', door: employees(), ...ownOnly('decider') },
  approveActivity: { rule: 'REP-004, REP-005', door: employees(), ...decidersOnly('decider') },
  returnActivity: { rule: 'REP-004, REP-005, REP-006', door: employees(), ...decidersOnly('decider') },
  readOwnActivities: { door: employees(), ...ownOnly('query') },
  readActivitiesToDecide: { rule: 'REP-005', door: employees(), ...decidersOnly('query') },
  /** Counts by unit, of no person. */
  readProgress: { door: accounts() },

  readOwnAttendance: { door: employees(), ...ownOnly('query') },
  readOwnIndicators: { rule: 'REP-003', door: employees(), ...ownOnly('query') },

  importAttendance: { rule: 'REP-009', door: machineMay('attendance.import', employees('agency-admin')) },
  /** By people alone: files that others send later are read by it. */
  arrangeAttendanceColumns: { rule: 'REP-009', door: employees('agency-admin') },
  readAttendanceImports: { door: machineMay('attendance.import', accounts('agency-admin')) },

  /** An administrator reads of the imports only. */
  readTrail: { rule: 'TRL-004', door: accounts('auditor', 'agency-admin') },

  /** What was done about the caller, and what the caller did. */
  readOwnTrail: { rule: 'TRL-003', door: employees() },
});
