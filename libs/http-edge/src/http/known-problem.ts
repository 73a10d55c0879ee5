import { ReadModelsBehind } from '@kinerja/projections';
import { isDatabaseAway, OthersAtWork } from '@kinerja/database';
import { CommitRefused, PersonalKeyErased, UnstorableEvent } from '@kinerja/event-store';
import { JobsAway } from '@kinerja/jobs';
import { InboxMoved, MAX_ENVELOPE_BYTES, MessageTooLarge } from '@kinerja/messaging';
import { problem, unavailable, type Problem, type ProblemException } from '@kinerja/problem-details';

/** Behind the checks of the edge: whoever sent what the log cannot hold is told so, and that it is not to be sent again. */
export const notStorable: Problem = {
  status: 422,
  title: 'Something in this cannot be kept: a character, a number, a date or a size that the log has no room for',
};

/** What is to be written holds words about somebody whose key was destroyed. */
export const personErased: Problem = { status: 409, title: 'What was known of this person was erased' };

/** Nobody's bug: somebody wrote more than the other services can be told. */
export const tooLarge: Problem = {
  status: 413,
  title: 'This is more than the other services can be told in one message',
};

/** Of routes that ask what was written just before. */
export const readModelsBehind: Problem = {
  status: 503,
  title: 'What was written before is still being worked in; try again',
};

/** What errors of log, messages, queue and database mean to who sent the request; undefined for a bug. */
export const knownProblem = (error: unknown): ProblemException | undefined => {
  if (error instanceof UnstorableEvent) return problem('command.not-storable', notStorable, { field: error.path });
  if (error instanceof PersonalKeyErased) return problem('person.erased', personErased);
  if (error instanceof CommitRefused) return problem('command.not-storable', notStorable);
  if (error instanceof MessageTooLarge)
    return problem('message.too-large', tooLarge, {
      message: error.type,
      bytes: error.bytes,
      limit: MAX_ENVELOPE_BYTES,
    });
  if (error instanceof ReadModelsBehind)
    return problem('read-models.behind', readModelsBehind, { behind: Number(error.events) });
  const passes = [JobsAway, InboxMoved, OthersAtWork].some((kind) => error instanceof kind) || isDatabaseAway(error);
  return passes ? unavailable() : undefined;
};
