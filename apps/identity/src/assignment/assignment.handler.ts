import { handlerFor, type CommandLog } from '@kinerja/commands';
import { assignmentDecider, type AssignmentEvent, type AssignmentRefusal } from '@kinerja/identity-domain';
import { assignmentAnnouncements } from './assignment.publisher';

export type AssignmentHandler = ReturnType<typeof assignmentHandler>;

/** Rule IDN-060: a definitive post is followed by one, also where two are entered at once. */
const after = ({ follows }: Readonly<{ follows?: string }>) =>
  follows === undefined ? [] : [{ scope: 'post-after', key: follows }];

const reserve = (event: AssignmentEvent) => {
  switch (event.type) {
    case 'AssignmentStarted':
      return { take: after(event.data) };
    case 'AssignmentWithdrawn':
      return { release: after(event.data) };
    case 'AssignmentReopened':
    case 'AssignmentEnded':
    case 'SuperiorChanged':
      return {};
  }
};

const taken = (): AssignmentRefusal => ({ code: 'assignment.followed' });

export const assignmentHandler = (store: CommandLog) =>
  handlerFor(
    assignmentDecider,
    store,
    ({ assignmentId }: Readonly<{ assignmentId: string }>) => `assignment-${assignmentId}`,
    { publish: assignmentAnnouncements, reserve, whenReserved: taken },
  );
