import type { Event } from '@kinerja/kernel';
import type { AssignmentId, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';

/**
 * Version 2; the first did not ask since when. `from`: its first day, null for units of that time, which are there as far back as
 * anything is known. `lastDay`, where it is known from the beginning.
 */
export type UnitRegistered = Event<
  'UnitRegistered',
  {
    unitId: UnitId;
    name: string;
    parentUnitId?: UnitId;
    from: LocalDate | null;
    lastDay?: LocalDate;
    at: Instant;
  }
>;
/** Until the day of the next renaming; what was said before of the same day is replaced. `freed`: the name replaced, where the unit has it on no other day. */
export type UnitRenamed = Event<
  'UnitRenamed',
  { unitId: UnitId; name: string; from: LocalDate; freed?: string; at: Instant }
>;
/** Below another unit from a day on, or directly below the agency. */
export type UnitMoved = Event<'UnitMoved', { unitId: UnitId; parentUnitId?: UnitId; from: LocalDate; at: Instant }>;
/** A later statement replaces the earlier one. */
export type UnitClosed = Event<'UnitClosed', { unitId: UnitId; lastDay: LocalDate; at: Instant }>;

/**
 * Another unit takes over everything from the day after the last one: whoever holds a post in this one then is moved there, and nobody
 * else comes in. It stays decided.
 */
export type UnitMerged = Event<'UnitMerged', { unitId: UnitId; into: UnitId; lastDay: LocalDate; at: Instant }>;

/** What one unit takes over in a split. `name`: of one that begins with it. `headId`: the definitive post among these whose holder heads it. */
export type UnitPart = Readonly<{
  into: UnitId;
  name?: string;
  posts: readonly AssignmentId[];
  headId?: AssignmentId;
}>;
/**
 * Chosen posts go on in other units from a day on; new ones stand below `parentUnitId`, or directly below the agency. With `lastDay` the
 * unit ends then, because nobody stays. It stays decided. `reason` names no person.
 */
export type UnitSplit = Event<
  'UnitSplit',
  {
    unitId: UnitId;
    from: LocalDate;
    parts: readonly UnitPart[];
    parentUnitId?: UnitId;
    lastDay?: LocalDate;
    reason: string;
    at: Instant;
  }
>;

/** Nama; tempat di bawah unit lain; penutupan. */
export const unitChanges = ['name', 'parent', 'closing'] as const;
export type UnitChange = (typeof unitChanges)[number];
/** `from`: the first day of the change, which never came. `freed`: a name that the unit had on no other day. `reason`: names no person. */
export type UnitChangeWithdrawn = Event<
  'UnitChangeWithdrawn',
  { unitId: UnitId; what: UnitChange; from: LocalDate; freed?: string; reason: string; at: Instant }
>;
/** After a post of the unit was entered by itself or withdrawn; imports say the counts of all their units at their end. */
export type UnitPeopleCounted = Event<'UnitPeopleCounted', { unitId: UnitId; people: number; at: Instant }>;
export type UnitEvent =
  | UnitRegistered
  | UnitRenamed
  | UnitMoved
  | UnitClosed
  | UnitMerged
  | UnitSplit
  | UnitChangeWithdrawn
  | UnitPeopleCounted;
