import { Count, TimeOfDay, Uuid, versioned, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';

/** Ends on the next day where it ends no later than it begins. */
export const shiftPatternView = view('ShiftPattern', {
  patternId: Uuid,
  name: Type.String(),
  begins: TimeOfDay,
  ends: TimeOfDay,
  breakMinutes: Count,
  /** Of work, without the break. */
  minutes: Count,
});

/** By their beginning. */
export const shiftPatternsView = view('ShiftPatterns', { patterns: Type.Array(shiftPatternView) });
export type ShiftPatternsView = ViewOf<typeof shiftPatternsView>;

export const shiftPatternChanged = versioned('ShiftPatternChanged', { patternId: Uuid });
