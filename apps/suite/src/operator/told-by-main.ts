import { BackupFault } from '@kinerja/backup';
import { CannotStart } from '@kinerja/installation';
import { PostgresFault } from '@kinerja/local-postgres';

const FOR_THE_PERSON = [BackupFault, CannotStart, PostgresFault];

/** A program behind a `kinerja` command: faults meant for the operator are printed as their sentence, exit status 1. */
export const toldByMain = (command: string, run: () => Promise<void>): void => {
  run().catch((error: unknown) => {
    const isForThePerson = FOR_THE_PERSON.some((fault) => error instanceof fault);
    console.error(isForThePerson ? `kinerja ${command}: ${(error as Error).message}` : error);
    process.exitCode = 1;
  });
};
