import { daysAfter, type LocalDate, type Role } from '@kinerja/vocabulary';
import { needsTwoPersons } from './role.rules';
import type { DemandScope, DemandTerms } from './second-factor-demand.events';

/** Whoever needs longer is given a later first day. */
export const LONGEST_GRACE_DAYS = 90;
/** A day that nobody keeps in mind any more warns nobody. */
export const FURTHEST_START_DAYS = 180;

/** The first day on which it is enforced. */
export const dueOf = ({ startsOn, graceDays }: Omit<DemandTerms, 'scope'>): LocalDate => daysAfter(startsOn, graceDays);

/** Rule IDN-136: whose second factor is demanded. */
export const concerns = (scope: DemandScope, roles: readonly Role[]): boolean =>
  scope === 'everybody' || roles.some(needsTwoPersons);
