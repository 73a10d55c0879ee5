import type { Event } from '@kinerja/kernel';
import type { RowChange } from './row-change';
import type { EntityClass } from './table-of';

/** One handler per event type, so that forgetting one does not compile. */
export type Handlers<E extends Event, R extends object> = {
  readonly [T in E['type']]: (event: Extract<E, { type: T }>) => readonly RowChange<R>[];
};

/** Events in, row changes out; pure. `entity` names the TypeORM class, whose table and primary key it writes. */
export type TableProjection<R extends object = object> = Readonly<{
  entity: EntityClass<R>;
  types: readonly string[];
  /** Of a type that is not among `types`: no changes. */
  changes: (event: Event) => readonly RowChange<R>[];
}>;

/** Row changes and the table they are meant for: what a consumer makes of a message. */
export type TableChanges<R extends object = object> = Readonly<{
  entity: EntityClass<R>;
  changes: readonly RowChange<R>[];
}>;

/**
 * `tableProjection<SkpEvent, SkpInboxRow>(SkpInboxRow, { SkpDrafted: none, SkpSubmitted: ({ data }) => insert({ … }), … })`.
 * For position or time of an event say `Recorded<SkpEvent>`; a table over messages is a `heardTable` of `@kinerja/messaging`.
 */
export const tableProjection = <E extends Event, R extends object>(
  entity: EntityClass<R>,
  handlers: Handlers<E, R>,
): TableProjection<R> => {
  const byType = new Map<string, (event: Event) => readonly RowChange<R>[]>(Object.entries(handlers));
  return { entity, types: [...byType.keys()], changes: (event) => byType.get(event.type)?.(event) ?? [] };
};

/** What a projection makes of one message. */
export const projected = <R extends object>(projection: TableProjection<R>, event: Event): TableChanges<R> => ({
  entity: projection.entity,
  changes: projection.changes(event),
});
