import { Count, Moment, oneOf, orNull, Uuid, view, type ViewOf } from '@kinerja/openapi';
import { Type } from 'typebox';
import { actorKinds } from './trail-line';
import { factKinds, factNames, objectKinds } from './trail-words';

const factView = view('TrailFact', {
  name: oneOf(factNames),
  kind: oneOf(factKinds),
  /** Empty where it is sealed; several terms with a blank between them. */
  value: Type.String(),
  /** What the same thing was before; absent where this says it first, or the same. */
  before: Type.Optional(Type.String()),
});

export const actorView = view('TrailActor', {
  kind: oneOf(actorKinds),
  id: Type.Optional(Uuid),
  /** Of an account without an employee, where the service knows it. */
  name: Type.Optional(Type.String()),
});

/** One event of the log. `types`: those that the service writes. */
const lineView = (types: readonly string[]) =>
  view('TrailLine', {
    /** In the log of the service: 1, 2, 3, … without a gap. */
    position: Count,
    /** SHA-256 of the chain up to this event, as `kinerja verify` computes it anew. */
    hash: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    eventId: Uuid,
    type: oneOf(types),
    stream: Type.String(),
    version: Count,
    recordedAt: Moment,
    by: actorView,
    object: oneOf(objectKinds),
    facts: Type.Array(factView),
  });
export type TrailLineView = ViewOf<ReturnType<typeof lineView>>;

/** A page may be empty although the list goes on: each looks through a bounded piece of the log. */
export const trailPageOf = (types: readonly string[]) =>
  view('TrailPage', { items: Type.Array(lineView(types)), next: orNull(Type.String()) });
