import type { TableChanges } from '@kinerja/projections';
import type { Message } from '../envelope/message';

/** What is declared for the messages of a type: tables that take rows of them, reactions that run commands, both, or nothing. */
export type MessageKind = 'unheard' | 'rows' | 'commands' | 'both';

/** All that a consumer does with its messages. */
export interface Handlers {
  kindOf(type: string): MessageKind;
  /**
   * Runs the message's reactions and answers the rows of its tables, not yet written. Commands carry ids derived from the
   * message, so a repeat has no second effect.
   */
  handle(message: Message): Promise<readonly TableChanges[]>;
}
