import { Problem } from '../api/problem';
import { requestProof } from './proof-request';

const wantsProof = (error: unknown): boolean => error instanceof Problem && error.code === 'session.prove-yourself';

/** Asks the same again, once its person has proved who they are, where the answer wants that (IDN-135). @throws Problem where they did not */
export const onceProved = async <Answer>(
  ask: () => Promise<Answer>,
  prove: () => Promise<boolean> = requestProof,
): Promise<Answer> => {
  try {
    return await ask();
  } catch (error) {
    if (!wantsProof(error) || !(await prove())) throw error;
    return ask();
  }
};
