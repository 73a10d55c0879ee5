import { refusalInWords } from '@kinerja/database';
import type { DatabaseError } from 'pg';

/**
 * The log cannot hold what this one command would write: a character, a number, a date or a size beyond its columns. It left no
 * trace, its neighbours were written, and sending it again changes nothing. The message holds no value.
 */
export class CommitRefused extends Error {
  override readonly name = 'CommitRefused';

  constructor(
    readonly commandId: string,
    cause: DatabaseError,
  ) {
    super(`the log cannot hold what command ${commandId} would write: ${refusalInWords(cause)}`, { cause });
  }
}
