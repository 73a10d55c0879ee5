import { assignmentKinds, duties, unitChanges } from '@kinerja/identity-domain';
import { Count, Day, Moment, oneOf, pageOf, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

const days = {
  /** The first day; absent where it is as old as anything that is known. */
  from: Type.Optional(Day),
  lastDay: Type.Optional(Day),
};

export const unitPage = pageOf(
  view('Unit', { unitId: Uuid, name: Type.String(), parentUnitId: Type.Optional(Uuid), ...days }),
);

/** `isPlanned`: it has not begun, and can be withdrawn. */
const since = { from: Type.Optional(Day), isPlanned: Type.Boolean() };

/** A unit over time; the latest first. */
export const unitHistoryView = view('UnitHistory', {
  unitId: Uuid,
  ...days,
  /** The unit that takes over after the last day. */
  mergedInto: Type.Optional(Uuid),
  /** Of a merged unit: how many people are yet to be moved. */
  peopleToMove: Type.Optional(Count),
  /** Posts that went on in other units from a day on; the latest first. */
  splits: Type.Array(
    view('UnitSplitOff', {
      into: Type.Array(Uuid),
      from: Day,
      reason: Type.String(),
      /** Whether the unit has its last day by that. */
      isEnd: Type.Boolean(),
      peopleToMove: Count,
    }),
  ),
  /** Its last day is not over: it can be withdrawn. */
  isClosingPlanned: Type.Boolean(),
  names: Type.Array(view('UnitNameSince', { name: Type.String(), ...since })),
  places: Type.Array(view('UnitPlaceSince', { parentUnitId: Type.Optional(Uuid), ...since })),
  /** Planned and never come about. */
  withdrawn: Type.Array(
    view('WithdrawnUnitChange', { what: oneOf(unitChanges), from: Day, reason: Type.String(), at: Moment }),
  ),
});
export type UnitHistoryView = ViewOf<typeof unitHistoryView>;

/** Posts that can be given to other units from a day on; who heads the unit first. */
export const splitChoiceView = view('UnitSplitChoice', {
  posts: Type.Array(
    view('PostToGive', {
      assignmentId: Uuid,
      employeeId: Uuid,
      kind: oneOf(assignmentKinds),
      position: Type.String(),
      duty: oneOf(duties),
    }),
  ),
  /** Who comes into the unit only on that day or later, and keeps it from ending. */
  laterIds: Type.Array(Uuid),
});
export type SplitChoiceView = ViewOf<typeof splitChoiceView>;

export const unitSplit = versioned('UnitSplit', {});
export const unitMerged = versioned('UnitMerged', {});
export const unitRegistered = versioned('UnitRegistered', { unitId: Uuid });
export const unitRenamed = versioned('UnitRenamed', {});
export const unitMoved = versioned('UnitMoved', {});
export const unitClosed = versioned('UnitClosed', {});
export const unitChangeWithdrawn = versioned('UnitChangeWithdrawn', {});
