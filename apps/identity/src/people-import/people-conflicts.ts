import {
  isHeaded,
  isUnitOpen,
  unitNameKey,
  type KnownPeople,
  type KnownPost,
  type PersonRow,
} from '@kinerja/identity-domain';
import { staffNumberKey } from '@kinerja/vocabulary';
import type { ImportedRow } from './imported-row';

type Conflict = string | undefined;

/** Rule IDN-051: what somebody else has taken or changed since the file was checked. */
export const conflictIn = (known: KnownPeople): ((row: ImportedRow) => Conflict) => {
  const nips = new Set([...known.people.values()].map(({ nip }) => nip));
  const taken = ({ person: { staffNumber, nip } }: ImportedRow): Conflict => {
    const key = staffNumberKey(staffNumber);
    if (known.people.has(key)) return 'person.staff-number-taken';
    if (known.usernames.has(key)) return 'account.username-taken';
    return nips.has(nip) ? 'person.nip-taken' : undefined;
  };
  return (row) => {
    if (row.movement === 'none') return undefined;
    if (row.movement === 'new') return taken(row) ?? placeConflict(row, known);
    return moveConflict(row, known);
  };
};

const moveConflict = (row: ImportedRow, known: KnownPeople): Conflict => {
  const { person, assignmentId } = row;
  const { post } = known.people.get(staffNumberKey(person.staffNumber)) ?? {};
  if (post?.assignmentId !== assignmentId) return 'person.placed-otherwise';
  return post && isInPlace(person, post) ? undefined : placeConflict(row, known);
};

const isInPlace = (person: PersonRow, post: KnownPost): boolean =>
  unitNameKey(post.unit) === unitNameKey(person.unit) && post.duty === person.duty;

const placeConflict = ({ person, startsOn }: ImportedRow, known: KnownPeople): Conflict => {
  const unit = unitNameKey(person.unit);
  if (!isUnitOpen(known, unit, startsOn)) return 'assignment.unit-not-open';
  return person.duty === 'head' && isHeaded(known, unit, startsOn) ? 'assignment.second-head' : undefined;
};
