import type { RowChange, TableProjection } from '@kinerja/projections';
import type { PoolClient } from 'pg';
import type { Message } from '../envelope/message';

/** Row changes for one table, as a handler returns them. */
export type ProjectedRows = Readonly<{ entity: TableProjection['entity']; changes: readonly RowChange<object>[] }>;

/** What a projection over contracts makes of a message, for a handler to return. */
export const project = <R extends object>(projection: TableProjection<R>, message: Message): ProjectedRows => ({
  entity: projection.entity,
  changes: projection.changes(message) as readonly RowChange<object>[],
});

/** Folds row changes and writes them with this client, in the transaction it is in; `@kinerja/projections` makes one. */
export type WriteRows = (
  client: PoolClient,
  entity: TableProjection['entity'],
  changes: readonly RowChange<object>[],
) => Promise<void>;

/** What the handlers of a message did. `reacted`: at least one ran commands or read tables, i.e. returned no rows. */
export type Effect = Readonly<{ rows: readonly ProjectedRows[]; reacted: boolean }>;

/** All handlers of a consumer. */
export interface Handlers {
  handles(type: string): boolean;
  /** Runs every handler of the message's type. Commands carry ids derived from the message, so a repeat has no second effect. */
  handle(message: Message): Promise<Effect>;
}
