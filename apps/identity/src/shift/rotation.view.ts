import { Count, Day, TimeOfDay, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Ends on the next day where it ends no later than it begins. */
const shift = view('Shift', {
  patternId: Uuid,
  name: Type.String(),
  begins: TimeOfDay,
  ends: TimeOfDay,
  /** Of work, without the break. */
  minutes: Count,
});
const team = view('ShiftTeam', { name: Type.String(), offset: Count });

/** Those of whose working time something is said; by id. */
export const shiftUnitsView = view('ShiftUnits', {
  units: Type.Array(
    view('ShiftUnit', {
      unitId: Uuid,
      /** The rotation of today, or the next one; absent where the agency's calendar holds and nothing is said of later. */
      from: Type.Optional(Day),
      teams: Count,
    }),
  ),
});
export type ShiftUnitsView = ViewOf<typeof shiftUnitsView>;

const statement = view('RotationStatement', {
  from: Day,
  /** Free without a shift; empty: by the agency's calendar. */
  cycle: Type.Array(view('RotationDay', { shift: Type.Optional(shift) })),
  teams: Type.Array(team),
});

export const unitRotationView = view('UnitRotation', {
  unitId: Uuid,
  /** By day, the earliest first. */
  statements: Type.Array(statement),
  /** Definitive posts that are held today or later. */
  members: Type.Array(
    view('ShiftMember', {
      assignmentId: Uuid,
      employeeId: Uuid,
      position: Type.String(),
      startsOn: Day,
      endsOn: Type.Optional(Day),
      /** By day, the earliest first; without a team by the agency's calendar, as before the first one. */
      placements: Type.Array(view('TeamPlacement', { from: Day, team: Type.Optional(Type.String()) })),
    }),
  ),
});
export type UnitRotationView = ViewOf<typeof unitRotationView>;

/** Of the days on which a rotation holds for the caller; free without a shift. */
export const ownShiftsView = view('OwnShifts', {
  days: Type.Array(view('OwnShiftDay', { day: Day, shift: Type.Optional(shift) })),
});
export type OwnShiftsView = ViewOf<typeof ownShiftsView>;

export const rotationChanged = versioned('RotationChanged', { unitId: Uuid });
