import { BackupFault } from '@kinerja/backup';
import { CannotStart } from '@kinerja/installation';
import { PostgresFault } from '@kinerja/local-postgres';

/** What the operator said or asked for is not possible; a sentence. */
export class OperatorFault extends Error {}

const FOR_THE_PERSON = [OperatorFault, BackupFault, CannotStart, PostgresFault];

/** Runs a command; a fault meant for the operator is printed as its sentence, and the exit status says that it failed. */
export const told = async (command: string, run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!FOR_THE_PERSON.some((fault) => error instanceof fault)) throw error;
    process.stderr.write(`kinerja ${command}: ${(error as Error).message}\n`);
    process.exitCode = 1;
  }
};
