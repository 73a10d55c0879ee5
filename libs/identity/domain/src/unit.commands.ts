import type { Command } from '@kinerja/kernel';
import type { AssignmentId, EmployeeId, Instant, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { UnitChange, UnitPart } from './unit.events';
import type { UnitInTime } from './unit-forest.rules';

/** `isKnown`: whether the agency has the parent unit, as the log says; with the days on which it is there. */
export type ParentUnit = Readonly<{
  unitId: UnitId;
  isKnown: boolean;
  from: LocalDate | null;
  lastDay: LocalDate | null;
}>;
export type RegisterUnit = Command<
  'RegisterUnit',
  { unitId: UnitId; name: string; from: LocalDate; lastDay?: LocalDate; parent?: ParentUnit; now: Instant }
>;
export type RenameUnit = Command<'RenameUnit', { unitId: UnitId; name: string; from: LocalDate; now: Instant }>;
/** `units`: all of the agency, as they stand in the log. */
export type MoveUnit = Command<
  'MoveUnit',
  { unitId: UnitId; parentUnitId?: UnitId; from: LocalDate; units: readonly UnitInTime[]; now: Instant }
>;
/** Who may yet come into a unit, whatever is known of its posts now. */
export type Coming = Readonly<{
  /** Who is yet to be moved into it out of one that was merged into it, each once. */
  coming: readonly EmployeeId[];
  /** People are being imported, into whatever unit. */
  isImporting: boolean;
}>;
/** `holders`: who holds posts in it after its last day, each once. */
export type CloseUnit = Command<
  'CloseUnit',
  {
    unitId: UnitId;
    lastDay: LocalDate;
    holders: readonly EmployeeId[];
    units: readonly UnitInTime[];
    now: Instant;
  } & Coming
>;
/** What stands in the way of moving posts into one other unit. */
export type MoveFacts = Readonly<{
  /** Who would head it on the day, where that is more than one. */
  heads: readonly EmployeeId[];
  /** The first cause for which posts could not be moved, and whose those are. */
  refused?: Readonly<{ cause: string; employeeIds: readonly EmployeeId[] }>;
  /** Who goes on in the other unit, and who comes to lead somebody there, each once. */
  gaining: readonly EmployeeId[];
}>;
/** `later`: who holds a post from the day on that begins only later, each once. */
type Later = Readonly<{ later: readonly EmployeeId[] }>;
export type MergerFacts = Coming & Later & MoveFacts;
export type MergeUnit = Command<
  'MergeUnit',
  {
    unitId: UnitId;
    into: UnitId;
    lastDay: LocalDate;
    /** The first day without the unit. */
    from: LocalDate;
    /** The person whose account asks; absent where that is nobody's. */
    byPerson?: EmployeeId;
    facts: MergerFacts;
    units: readonly UnitInTime[];
    now: Instant;
  }
>;
/** A post that is held in the unit on the day, or was chosen and is not (`isHeld`). */
export type PostOfUnit = Readonly<{
  assignmentId: AssignmentId;
  employeeId: EmployeeId;
  isHeld: boolean;
  isDefinitive: boolean;
}>;
export type SplitFacts = Coming &
  Later &
  Readonly<{
    posts: readonly PostOfUnit[];
    /** Of the new units, by `unitNameKey`: names that another unit has, or had. */
    takenNames: readonly string[];
    /** In the order of the parts. */
    moves: readonly MoveFacts[];
  }>;
export type SplitUnit = Command<
  'SplitUnit',
  {
    unitId: UnitId;
    parts: readonly UnitPart[];
    /** The first day on which the posts are held elsewhere, and the one before it. */
    from: LocalDate;
    lastDay: LocalDate;
    /** The person whose account asks; absent where that is nobody's. */
    byPerson?: EmployeeId;
    /** Whether the unit ends, or goes on with whoever was not chosen. */
    ends: boolean;
    reason: string;
    facts: SplitFacts;
    units: readonly UnitInTime[];
    now: Instant;
  }
>;
export type WithdrawUnitChange = Command<
  'WithdrawUnitChange',
  {
    unitId: UnitId;
    what: UnitChange;
    /** The first day of the change. */
    from: LocalDate;
    reason: string;
    units: readonly UnitInTime[];
    today: LocalDate;
    now: Instant;
  }
>;
/** `people`: how many ever held a post of the unit. */
export type CountPeopleOfUnit = Command<'CountPeopleOfUnit', { unitId: UnitId; people: number; now: Instant }>;
export type UnitCommand =
  RegisterUnit | RenameUnit | MoveUnit | CloseUnit | MergeUnit | SplitUnit | WithdrawUnitChange | CountPeopleOfUnit;
