import type { Event } from '@kinerja/kernel';
import type { ClockSpan, Instant } from '@kinerja/vocabulary';

export type ShiftPatternId = string & { readonly __brand: 'ShiftPatternId' };
export const shiftPatternId = (text: string): ShiftPatternId => text as ShiftPatternId;

/** A shift as the agency knows it; `breakMinutes` are no work. */
export type ShiftTerms = ClockSpan & Readonly<{ name: string; breakMinutes: number }>;

export type ShiftPatternDefined = Event<
  'ShiftPatternDefined',
  ShiftTerms & Readonly<{ patternId: ShiftPatternId; at: Instant }>
>;
/** Nobody works by it today or later. */
export type ShiftPatternRemoved = Event<'ShiftPatternRemoved', { patternId: ShiftPatternId; at: Instant }>;
export type ShiftPatternEvent = ShiftPatternDefined | ShiftPatternRemoved;
