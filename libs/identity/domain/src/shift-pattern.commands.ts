import type { Command } from '@kinerja/kernel';
import type { Instant, UnitId } from '@kinerja/vocabulary';
import type { ShiftPatternId, ShiftTerms } from './shift-pattern.events';

export type DefineShiftPattern = Command<
  'DefineShiftPattern',
  ShiftTerms & Readonly<{ patternId: ShiftPatternId; now: Instant }>
>;
/** `usedBy`: units that work by it today or later. */
export type RemoveShiftPattern = Command<
  'RemoveShiftPattern',
  { patternId: ShiftPatternId; usedBy: readonly UnitId[]; now: Instant }
>;
export type ShiftPatternCommand = DefineShiftPattern | RemoveShiftPattern;
