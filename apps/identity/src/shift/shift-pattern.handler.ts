import { handlerFor, type CommandLog } from '@kinerja/commands';
import { shiftPatternDecider, type ShiftPatternCommand } from '@kinerja/identity-domain';

export type ShiftPatternHandler = ReturnType<typeof shiftPatternHandler>;

/** One stream: patterns of one agency have names of their own. */
export const shiftPatternHandler = (store: CommandLog) =>
  handlerFor(shiftPatternDecider, store, (_: Partial<ShiftPatternCommand['data']>) => 'shift-patterns');
