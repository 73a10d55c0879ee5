import { errorWords } from '@kinerja/diagnostics';

/** The queue does not answer, or takes nothing more. Whoever asked may ask again; what is due is found again. */
export class JobsAway extends Error {
  override readonly name = 'JobsAway';

  constructor(cause: unknown) {
    super(`the job queue is away: ${errorWords(cause)}`, { cause });
  }
}
