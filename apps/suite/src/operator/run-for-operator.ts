import { BackupFault } from '@kinerja/backup';
import { reportUncaught, errorText } from '@kinerja/diagnostics';
import { CannotStart } from '@kinerja/installation';
import { ownerOnly } from '@kinerja/local-process';
import { PostgresFault } from '@kinerja/local-postgres';

const FOR_THE_PERSON = [BackupFault, CannotStart, PostgresFault];

/** A program behind a `kinerja` command: faults meant for the operator are printed as their sentence, exit status 1. */
export const runForOperator = (command: string, run: () => Promise<void>): void => {
  reportUncaught();
  ownerOnly();
  run().catch((error: unknown) => {
    const isForThePerson = FOR_THE_PERSON.some((fault) => error instanceof fault);
    console.error(isForThePerson ? `kinerja ${command}: ${(error as Error).message}` : errorText(error));
    process.exitCode = 1;
  });
};
