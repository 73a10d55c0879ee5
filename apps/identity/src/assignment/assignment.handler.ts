import { handlerFor, type CommandLog } from '@kinerja/commands';
import { assignmentDecider, type AssignmentEvent } from '@kinerja/identity-domain';
import { unitId } from '@kinerja/vocabulary';
import { assignmentAnnouncements } from './assignment.publisher';

export type AssignmentHandler = ReturnType<typeof assignmentHandler>;

/** Rule IDN-032: a unit has one definitive head. */
const reserve = ({ type, data }: AssignmentEvent) => {
  if (type === 'SuperiorChanged' || data.duty !== 'head' || data.kind !== 'definitive') return {};
  const names = [{ scope: 'unit-head', key: data.unitId }];
  return type === 'AssignmentStarted' ? { take: names } : { release: names };
};

export const assignmentHandler = (store: CommandLog) =>
  handlerFor(assignmentDecider, store, ({ assignmentId }) => `assignment-${assignmentId}`, {
    publish: assignmentAnnouncements,
    reserve,
    whenReserved: (_scope, key) => ({ code: 'assignment.second-head', unitId: unitId(key) }),
  });
