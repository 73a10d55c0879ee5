import type { TableChanges } from '@kinerja/projections';
import type { Message } from '../envelope/message';

/** What the handlers of a message did. `reacted`: at least one ran commands or read tables, i.e. returned no rows. */
export type Effect = Readonly<{ rows: readonly TableChanges[]; reacted: boolean }>;

/** All handlers of a consumer. */
export interface Handlers {
  handles(type: string): boolean;
  /** Runs every handler of the message's type. Commands carry ids derived from the message, so a repeat has no second effect. */
  handle(message: Message): Promise<Effect>;
}
