import { ReadModelsBehind } from '@kinerja/projections';
import { isDatabaseAway } from '@kinerja/database';
import { CommitRefused, UnstorableEvent } from '@kinerja/event-store';
import { JobsAway } from '@kinerja/jobs';
import { MAX_ENVELOPE_BYTES, MessageTooLarge } from '@kinerja/messaging';
import { problem, unavailable, type ProblemException } from '@kinerja/problem-details';

/** Behind the checks of the edge: whoever sent what the log cannot hold is told so, and that it is not to be sent again. */
const notStorable = (facts: Readonly<{ field?: string }>): ProblemException => {
  const title =
    'Something in this cannot be kept: a character, a number, a date or a size that the log has no room for';
  return problem('command.not-storable', { status: 422, title }, facts);
};

/** Nobody's bug: somebody wrote more than the other services can be told. */
const tooLarge = ({ type, bytes }: MessageTooLarge): ProblemException => {
  const title = 'This is more than the other services can be told in one message';
  return problem('message.too-large', { status: 413, title }, { message: type, bytes, limit: MAX_ENVELOPE_BYTES });
};

const behind = ({ events }: ReadModelsBehind): ProblemException => {
  const title = 'What was written before is still being worked in; try again';
  return problem('read-models.behind', { status: 503, title }, { behind: Number(events) });
};

/** What errors of log, messages, queue and database mean to who sent the request; undefined for a bug. */
export const knownProblem = (error: unknown): ProblemException | undefined => {
  if (error instanceof UnstorableEvent) return notStorable({ field: error.path });
  if (error instanceof CommitRefused) return notStorable({});
  if (error instanceof MessageTooLarge) return tooLarge(error);
  if (error instanceof ReadModelsBehind) return behind(error);
  return error instanceof JobsAway || isDatabaseAway(error) ? unavailable() : undefined;
};
