import { Count, view } from '@kinerja/openapi';
import { Type } from 'typebox';

const position = Type.Union([Type.Integer(), Type.String()]);
const outboxPlace = { topic: Type.String(), partition: Count, next: position };

const serviceStatusView = Type.Object({
  service: Type.String(),
  head: position,
  projections: Type.Array(Type.Object({ name: Type.String(), position })),
  outbox: Type.Array(Type.Object(outboxPlace)),
  inbox: Type.Array(Type.Object({ ...outboxPlace, consumer: Type.String(), parked: Type.Optional(Count) })),
});

/** Positions and counts, nothing of anybody. */
export const statusView = view('InstanceStatus', {
  /** Events and messages not yet worked in; 0 = quiet. */
  behind: Count,
  services: Type.Array(serviceStatusView),
  /** Services that did not answer. */
  away: Type.Array(Type.String()),
});
