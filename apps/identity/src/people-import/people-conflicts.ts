import {
  isHeaded,
  isUnitOpen,
  unitNameKey,
  type KnownPeople,
  type KnownPost,
  type LeavingHeads,
  type PersonRow,
} from '@kinerja/identity-domain';
import { staffNumberKey } from '@kinerja/vocabulary';
import type { ImportedRow } from './imported-row';

type Conflict = string | undefined;

/** Rule IDN-051: what somebody else has taken or changed since the file was checked. */
export const conflictIn = (known: KnownPeople, leaving: LeavingHeads): ((row: ImportedRow) => Conflict) => {
  const nips = new Set([...known.people.values()].map(({ nip }) => nip));
  const taken = ({ person: { staffNumber, nip } }: ImportedRow): Conflict => {
    const key = staffNumberKey(staffNumber);
    if (known.people.has(key)) return 'person.staff-number-taken';
    if (known.usernames.has(key)) return 'account.username-taken';
    return nips.has(nip) ? 'person.nip-taken' : undefined;
  };
  return (row) => {
    if (row.movement === 'none') return undefined;
    if (row.movement === 'new') return taken(row) ?? placeConflict(row, known, leaving);
    return moveConflict(row, known, leaving);
  };
};

const moveConflict = (row: ImportedRow, known: KnownPeople, leaving: LeavingHeads): Conflict => {
  const { person, assignmentId } = row;
  const { post } = known.people.get(staffNumberKey(person.staffNumber)) ?? {};
  if (post?.assignmentId !== assignmentId) return 'person.placed-otherwise';
  return post && isInPlace(person, post) ? undefined : placeConflict(row, known, leaving);
};

const isInPlace = (person: PersonRow, post: KnownPost): boolean =>
  unitNameKey(post.unit) === unitNameKey(person.unit) && post.duty === person.duty;

const placeConflict = ({ person, startsOn: day }: ImportedRow, known: KnownPeople, leaving: LeavingHeads): Conflict => {
  const unit = unitNameKey(person.unit);
  if (!isUnitOpen(known, unit, day)) return 'assignment.unit-not-open';
  return person.duty === 'head' && isHeaded(known, unit, { day, leaving }) ? 'assignment.second-head' : undefined;
};
