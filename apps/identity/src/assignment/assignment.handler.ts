import { handlerFor, type EventStore } from '@kinerja/event-store';
import { assignmentDecider, type AssignmentEvent } from '@kinerja/identity-domain';
import { unitId } from '@kinerja/vocabulary';
import { assignmentAnnouncements } from './assignment.publisher';

export type AssignmentHandler = ReturnType<typeof assignmentHandler>;

/** Rule IDN-032: a unit has one head. */
const reserve = (event: AssignmentEvent) =>
  event.type === 'AssignmentStarted' && event.data.duty === 'head'
    ? { take: [{ scope: 'unit-head', key: event.data.unitId }] }
    : {};

export const assignmentHandler = (store: EventStore) =>
  handlerFor(assignmentDecider, store, ({ assignmentId }) => `assignment-${assignmentId}`, {
    publish: assignmentAnnouncements,
    reserve,
    whenReserved: (_scope, key) => ({ code: 'assignment.second-head', unitId: unitId(key) }),
  });
