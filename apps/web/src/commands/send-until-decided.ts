import type { Command } from '../api/operation';
import { Problem } from '../api/problem';

const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 1000;

const isDecided = (error: unknown): boolean => !(error instanceof Problem && error.isUndecided);
const pauseOf = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Send = (command: Command) => Promise<unknown>;

/** Sends a command again while nobody can say whether it was carried out: under its own key, so that it has one effect. @throws Problem */
export const sendUntilDecided =
  (send: Send, pause: (milliseconds: number) => Promise<void> = pauseOf): Send =>
  async (command) => {
    for (let tries = 1; ; tries++) {
      try {
        return await send(command);
      } catch (error) {
        if (tries === MOST_TRIES || isDecided(error)) throw error;
        await pause(FIRST_PAUSE_MS * 2 ** (tries - 1));
      }
    }
  };
