import { unitNameKey, type KnownPeople, type PersonRow } from '@kinerja/identity-domain';
import { staffNumberKey } from '@kinerja/vocabulary';

/** Rule IDN-051: what somebody else has taken since the file was checked. */
export const conflictOf = (
  { staffNumber, nip, duty, unit }: PersonRow,
  { staffNumbers, usernames, nips, headedUnits, closedUnits }: KnownPeople,
): string | undefined => {
  const key = staffNumberKey(staffNumber);
  if (staffNumbers.has(key)) return 'person.staff-number-taken';
  if (usernames.has(key)) return 'account.username-taken';
  if (nips.has(nip)) return 'person.nip-taken';
  if (closedUnits?.has(unitNameKey(unit))) return 'assignment.unit-not-open';
  return duty === 'head' && headedUnits.has(unitNameKey(unit)) ? 'assignment.second-head' : undefined;
};
