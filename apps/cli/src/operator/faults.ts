import { BackupFault } from '@kinerja/backup';
import { CannotStart } from '@kinerja/installation';
import { PostgresFault } from '@kinerja/local-postgres';

/** Of the libraries: each says in a sentence what the operator can do. */
export const FAULTS_FOR_THE_PERSON = [BackupFault, CannotStart, PostgresFault];
