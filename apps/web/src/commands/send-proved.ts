import type { Command } from '../api/operation';
import { Problem } from '../api/problem';
import { requestProof } from '../session/proof-request';

type Send = (command: Command) => Promise<unknown>;

const wantsProof = (error: unknown): boolean => error instanceof Problem && error.code === 'session.prove-yourself';

/** Sends the same command again, under its own key, once its person has proved who they are. @throws Problem where they did not */
export const sendProved =
  (send: Send, prove: () => Promise<boolean> = requestProof): Send =>
  async (command) => {
    try {
      return await send(command);
    } catch (error) {
      if (!wantsProof(error) || !(await prove())) throw error;
      return send(command);
    }
  };
