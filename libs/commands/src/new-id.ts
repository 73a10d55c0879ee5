import { currentCommand } from './command-context';
import { uuidv5 } from '@kinerja/kernel';

/** Id of a new thing, derived from the command: a repeated request makes the same one. @throws Error outside a command. */
export const newId = (kind: string): string => {
  const command = currentCommand();
  if (!command) throw new Error('a new id needs a command to come from');
  return uuidv5(command.commandId, kind);
};
