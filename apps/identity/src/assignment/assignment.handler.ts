import { handlerFor, type CommandLog } from '@kinerja/commands';
import { assignmentDecider, type AssignmentEvent, type AssignmentRefusal } from '@kinerja/identity-domain';
import { unitId } from '@kinerja/vocabulary';
import { assignmentAnnouncements } from './assignment.publisher';

export type AssignmentHandler = ReturnType<typeof assignmentHandler>;

type Post = Exclude<AssignmentEvent, { type: 'SuperiorChanged' }>['data'];

/** Rule IDN-032: a unit has one definitive head. */
const headOf = ({ kind, duty, unitId: unit }: Post) =>
  duty === 'head' && kind === 'definitive' ? [{ scope: 'unit-head', key: unit }] : [];

/** Rule IDN-060: a definitive post is followed by one, also where two are entered at once. */
const after = ({ follows }: Readonly<{ follows?: string }>) =>
  follows === undefined ? [] : [{ scope: 'post-after', key: follows }];

const reserve = (event: AssignmentEvent) => {
  switch (event.type) {
    case 'AssignmentStarted':
      return { take: [...headOf(event.data), ...after(event.data)] };
    case 'AssignmentReopened':
      return { take: headOf(event.data) };
    case 'AssignmentEnded':
      return { release: headOf(event.data) };
    case 'AssignmentWithdrawn':
      return { release: [...headOf(event.data), ...after(event.data)] };
    case 'SuperiorChanged':
      return {};
  }
};

const taken = (scope: string, key: string): AssignmentRefusal =>
  scope === 'unit-head' ? { code: 'assignment.second-head', unitId: unitId(key) } : { code: 'assignment.followed' };

export const assignmentHandler = (store: CommandLog) =>
  handlerFor(
    assignmentDecider,
    store,
    ({ assignmentId }: Readonly<{ assignmentId: string }>) => `assignment-${assignmentId}`,
    { publish: assignmentAnnouncements, reserve, whenReserved: taken },
  );
