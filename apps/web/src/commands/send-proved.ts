import type { Command } from '../api/operation';
import { onceProved } from '../session/once-proved';

type Send = (command: Command) => Promise<unknown>;

/** Sends the same command again, under its own key, once its person has proved who they are. @throws Problem where they did not */
export const sendProved =
  (send: Send, prove?: () => Promise<boolean>): Send =>
  (command) =>
    onceProved(() => send(command), prove);
