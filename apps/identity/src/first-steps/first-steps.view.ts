import { peopleFaults } from '@kinerja/vocabulary';
import { Count, perWord, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Who the pay of a month passes through: three persons (TPP-022, TPP-023). */
export const approvers = ['payroll-officer', 'payroll-verifier', 'agency-head'] as const;

/** What a new agency has of what it needs before its first month. */
export const firstStepsView = view('FirstSteps', {
  units: Count,
  people: Count,
  /** As `people-faults/counts`: units without a head, people without an account. */
  faults: perWord(peopleFaults, Count),
  /** Accounts of people that nobody has come in with. */
  waitingAccounts: Count,
  /** Accounts that see the figures of the whole city; at the centre. */
  cityAnalysts: Count,
  /** People of the agency who are its administrators: a month is opened by one of them. */
  administrators: Count,
  /** How many people hold each duty; whoever heads a unit and has no superior is the head of the agency. */
  approvers: perWord(approvers, Count),
  /** Of the running year. */
  calendar: view('FirstStepsCalendar', {
    year: Type.Integer(),
    /** Holidays and other days that are said. */
    days: Count,
    monthsWithoutHours: Count,
  }),
});
export type FirstSteps = ViewOf<typeof firstStepsView>;
