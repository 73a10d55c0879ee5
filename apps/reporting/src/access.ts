import { accounts, decidersOnly, employees, ownOnly, policiesOf } from '@kinerja/vocabulary';

/** Who may do what in reporting. */
export const reportingAccess = policiesOf('reporting', {
  /** Into the caller's own log. */
  reportActivity: { rule: 'REP-001', door: employees() },
  correctActivity: { rule: 'REP-006', door: employees(), ...ownOnly('refused') },
  approveActivity: { rule: 'REP-004, REP-005', door: employees(), ...decidersOnly('refused') },
  returnActivity: { rule: 'REP-004, REP-005, REP-006', door: employees(), ...decidersOnly('refused') },
  readOwnActivities: { door: employees(), ...ownOnly('hidden') },
  readActivitiesToDecide: { rule: 'REP-005', door: employees(), ...decidersOnly('hidden') },
  /** Counts by unit, of no person. */
  readProgress: { door: accounts() },

  readOwnAttendance: { door: employees(), ...ownOnly('hidden') },
  readOwnIndicators: { rule: 'REP-003', door: employees(), ...ownOnly('hidden') },

  importAttendance: { rule: 'REP-009', door: employees('agency-admin') },
  readAttendanceImports: { door: accounts('agency-admin') },
});
