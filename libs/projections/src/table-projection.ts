import type { Event } from '@kinerja/kernel';
import type { RowChange } from './row-change';

/** One handler per event type, so that forgetting one does not compile. */
export type Handlers<E extends Event, R extends object, Extra> = {
  readonly [T in E['type']]: (event: Extract<E, { type: T }> & Extra) => readonly RowChange<R>[];
};

/** Events in, row changes out; pure. `entity` names the TypeORM class, whose table and primary key it writes. */
export type TableProjection<R extends object = object> = Readonly<{
  entity: abstract new () => R;
  types: readonly string[];
  changes: (event: Event) => readonly RowChange<R>[];
}>;
