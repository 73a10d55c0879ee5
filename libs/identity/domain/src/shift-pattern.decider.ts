import { accept, refuse, type Decider, type Decision } from '@kinerja/kernel';
import { lengthOf, type UnitId } from '@kinerja/vocabulary';
import type { DefineShiftPattern, RemoveShiftPattern, ShiftPatternCommand } from './shift-pattern.commands';
import type { ShiftPatternEvent, ShiftPatternId, ShiftTerms } from './shift-pattern.events';

export type ShiftPattern = ShiftTerms & Readonly<{ patternId: ShiftPatternId }>;
/** Those that can be worked by, in the order in which they were defined. */
export type ShiftPatternState = Readonly<{ patterns: readonly ShiftPattern[] }>;
export type ShiftPatternRefusal =
  | Readonly<{ code: 'shift-pattern.absent' }>
  | Readonly<{ code: 'shift-pattern.name-taken'; name: string }>
  | Readonly<{ code: 'shift-pattern.too-many'; most: number }>
  | Readonly<{ code: 'shift-pattern.break-too-long'; breakMinutes: number; most: number }>
  | Readonly<{ code: 'shift-pattern.in-use'; unitIds: readonly UnitId[] }>;
type Answer = Decision<ShiftPatternEvent, ShiftPatternRefusal>;

/** Of one agency at a time: a list that is still read on a phone. */
const MOST_PATTERNS = 30;

const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const isSame = (one: ShiftTerms, other: ShiftTerms): boolean =>
  one.name === other.name &&
  one.begins === other.begins &&
  one.ends === other.ends &&
  one.breakMinutes === other.breakMinutes;

/** Rule IDN-250: a name of its own, and a break within its time. */
const define = ({ data }: DefineShiftPattern, { patterns }: ShiftPatternState): Answer => {
  const { patternId, name, begins, ends, breakMinutes, now } = data;
  const known = patterns.find((pattern) => pattern.patternId === patternId);
  if (known && isSame(known, data)) return accept();
  if (patterns.some((pattern) => keyOf(pattern.name) === keyOf(name)))
    return refuse({ code: 'shift-pattern.name-taken', name });
  if (patterns.length >= MOST_PATTERNS) return refuse({ code: 'shift-pattern.too-many', most: MOST_PATTERNS });
  const most = lengthOf(data) - 1;
  if (breakMinutes > most) return refuse({ code: 'shift-pattern.break-too-long', breakMinutes, most });
  return accept({
    type: 'ShiftPatternDefined',
    data: { patternId, name, begins, ends, breakMinutes, at: now },
  });
};

/** Rule IDN-250: what nobody works by today or later. */
const remove = ({ data: { patternId, usedBy, now } }: RemoveShiftPattern, { patterns }: ShiftPatternState): Answer => {
  if (!patterns.some((pattern) => pattern.patternId === patternId)) return refuse({ code: 'shift-pattern.absent' });
  if (usedBy.length > 0) return refuse({ code: 'shift-pattern.in-use', unitIds: usedBy });
  return accept({ type: 'ShiftPatternRemoved', data: { patternId, at: now } });
};

const decide = (command: ShiftPatternCommand, state: ShiftPatternState): Answer => {
  switch (command.type) {
    case 'DefineShiftPattern':
      return define(command, state);
    case 'RemoveShiftPattern':
      return remove(command, state);
  }
};

const evolve = ({ patterns }: ShiftPatternState, event: ShiftPatternEvent): ShiftPatternState => {
  const { patternId } = event.data;
  const others = patterns.filter((pattern) => pattern.patternId !== patternId);
  if (event.type === 'ShiftPatternRemoved') return { patterns: others };
  const { name, begins, ends, breakMinutes } = event.data;
  return { patterns: [...others, { patternId, name, begins, ends, breakMinutes }] };
};

/** The shifts that units of the agency can work by. */
export const shiftPatternDecider: Decider<
  ShiftPatternCommand,
  ShiftPatternState,
  ShiftPatternEvent,
  ShiftPatternRefusal
> = { initialState: { patterns: [] }, decide, evolve };
